import type { ConfirmingState } from './confirming.ts';

/** The provisions whose confirmation was pressed and not answered yet. */
export const toBeConfirmed = ({ waiting }: ConfirmingState): readonly string[] =>
  waiting.flatMap(({ provisions }) => provisions);
