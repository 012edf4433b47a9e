/** A document as it goes up with each word that is saved: none of it is for the eye. No document of the client has a text of its own in it. */
export const sentDocument = (printed: string): string =>
  printed.replace(/\s+/g, ' ').replace(/ ?([{}():,!=[\]]|\.\.\.) ?/g, '$1');
