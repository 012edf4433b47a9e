/** A document as it goes up with each word that is saved: none of it is for the eye. No document of the client has a text of its own in it. What is asked for by a fragment alone has its type from there. */
export const sentDocument = (printed: string): string =>
  printed
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}():,!=[\]]|\.\.\.) ?/g, '$1')
    .replace(/\{(\.\.\.\w+) __typename\}/g, '{$1}');
