import type { AnswerField, AnswerValues } from './answer-values.ts';
import { joinBoth } from './join-both.ts';
import { sameContent } from './same-content.ts';
import type { Versions } from './save/state.ts';

/** Both as the server joined them; where one typed on since, as they can be joined here. */
export const bothVersions = (
  field: AnswerField,
  values: AnswerValues,
  { mine, theirs, both }: Versions,
): Partial<AnswerValues> | null =>
  sameContent(values[field], mine[field]) && both ? both : joinBoth(field, { ...values, ...theirs }, values);
