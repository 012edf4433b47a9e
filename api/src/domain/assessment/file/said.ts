import { pick } from '../../base/pick.ts';
import { cleared } from '../answer-input.ts';
import type { Said, SaidField } from '../merge/merge-content.ts';

/** What a State says of a provision, in the order in which files have it. Who may see it is chosen on the screen alone. */
export const saidFields = [
  'compliance',
  'practice',
  'challenges',
  'measures',
  'assistanceWanted',
  'noneRequired',
  'assistanceReceived',
] as const satisfies readonly SaidField[];

export const said = (answer: Said): Said => pick(answer, saidFields);

/** Of an answer that nobody wrote. */
export const nothingSaid: Said = said(cleared);
