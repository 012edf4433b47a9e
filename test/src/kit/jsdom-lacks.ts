/** What a browser has, jsdom lacks and the client's components call. Import it before anything is rendered. */
globalThis.CSS ??= {} as typeof CSS;
CSS.escape ??= (value) =>
  value.replace(/[^a-z]/gi, (character) => `\\${(character.codePointAt(0) as number).toString(16)} `);
window.scrollTo = () => undefined;
