import { openTexts } from '@needs-matrix/client/texts';

export type Word = Awaited<ReturnType<typeof openTexts>>;

/** What the screens say in a language, so that a story may be told in it. */
export const wordsIn = openTexts;
