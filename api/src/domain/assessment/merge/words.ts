/** Boundaries of words in any script: Chinese has no blanks to go by. */
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** One Unicode form and one line ending: the same words typed on two machines are the same. */
export const inOneForm = (text: string): string => text.normalize('NFC').replaceAll(/\r\n?/g, '\n');

/** A text as words, blanks and punctuation marks, in their order; joined they are the text in one form. */
export const wordsOf = (text: string): readonly string[] =>
  Array.from(segmenter.segment(inOneForm(text)), ({ segment }) => segment);
