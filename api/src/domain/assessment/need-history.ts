import type { Instant } from '../base/calendar.ts';
import type { NeedId, ParticipantCode } from '../base/ids.ts';
import { same } from '../base/same.ts';
import type { Visibility } from '../base/visibility.ts';
import type { AssistanceWanted } from './answer.ts';
import type { Revision } from './assessment.ts';
import type { Need } from './need.ts';

/** What the State did to a need by hand; all else of its history is in what was submitted. */
export const needStepKinds = ['CONFIRMED', 'MET', 'WITHDRAWN', 'OPENED', 'SOURCED'] as const;
export type NeedStepKind = (typeof needStepKinds)[number];
export const needEventKinds = [
  'STATED',
  'STATED_OTHERWISE',
  'NO_LONGER_STATED',
  'STATED_AGAIN',
  ...needStepKinds,
] as const;

export interface NeedStep {
  readonly id: string;
  readonly need: NeedId;
  readonly participant: ParticipantCode;
  readonly kind: NeedStepKind;
  readonly at: Instant;
  readonly by: string | null;
  /** The need's, as it was then: what was done while it was hidden is told to nobody else later. */
  readonly label: Visibility;
}

export interface NeedEvent {
  readonly id: string;
  readonly kind: (typeof needEventKinds)[number];
  readonly at: Instant;
  readonly by: string | null;
  /** The submission by which it happened; null where it was done by hand. */
  readonly submission: Pick<Revision, 'assessment' | 'number'> | null;
}

/** What one submission said of the help that a need is about; null: it answered the provision and asked for none. */
export interface Statement extends Pick<Revision, 'assessment' | 'number' | 'cycle' | 'submittedAt'> {
  readonly submittedBy: string | null;
  readonly wish: AssistanceWanted | null;
}

/** What became of a need over the cycles, the latest first. */
export function needHistory(
  statements: readonly Statement[],
  steps: readonly NeedStep[],
): readonly NeedEvent[] {
  const byHand = steps.map(({ id, kind, at, by }) => ({ id, kind, at, by, submission: null }));
  return [...submitted(statements), ...byHand].sort(latestFirst);
}

function submitted(statements: readonly Statement[]): readonly NeedEvent[] {
  const events: NeedEvent[] = [];
  let cycle = '';
  let stated: AssistanceWanted | null = null;
  for (const statement of [...statements].sort((a, b) => compare(a.submittedAt, b.submittedAt))) {
    // An earlier cycle that is submitted again stays behind what a later one said.
    if (statement.cycle < cycle) continue;
    cycle = statement.cycle;
    const kind = kindOf(statement.wish, stated, events.length === 0);
    stated = statement.wish;
    if (kind) events.push({ ...eventOf(statement), kind });
  }
  return events;
}

function kindOf(wish: AssistanceWanted | null, before: AssistanceWanted | null, isFirst: boolean) {
  if (!wish) return before ? 'NO_LONGER_STATED' : null;
  if (!before) return isFirst ? 'STATED' : 'STATED_AGAIN';
  return same(wish, before) ? 'CONFIRMED' : 'STATED_OTHERWISE';
}

const eventOf = ({ assessment, number, submittedAt, submittedBy }: Statement) => ({
  id: `${assessment}#${number}`,
  at: submittedAt,
  by: submittedBy,
  submission: { assessment, number },
});

/** What a State said of its need by hand, as a step of it; null where its state is as it was. */
export function stepOf(before: Need, after: Need, { id, by }: Pick<NeedStep, 'id' | 'by'>): NeedStep | null {
  if (before.state === after.state) return null;
  const kind = after.state === 'OPEN' ? 'OPENED' : after.state;
  return {
    id,
    need: after.id,
    participant: after.participant,
    kind,
    at: after.changedAt,
    by,
    label: after.label,
  };
}

const latestFirst = (a: NeedEvent, b: NeedEvent): number => compare(b.at, a.at) || compare(b.id, a.id);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
