import { pick } from '../../base/pick.ts';
import { saidFields } from '../answer.ts';
import { cleared } from '../answer-input.ts';
import type { Said } from '../merge/merge-content.ts';

/** Who may see it is chosen on the screen alone. */
export const said = (answer: Said): Said => pick(answer, saidFields);

/** Of an answer that nobody wrote. */
export const nothingSaid: Said = said(cleared);
