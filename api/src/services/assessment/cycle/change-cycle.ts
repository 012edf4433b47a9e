import { changedCycle, closedCycle } from '../../../domain/assessment/cycle/change-cycle.ts';
import type { Cycle } from '../../../domain/assessment/cycle/cycle.ts';
import { type CycleInput, parseCycle } from '../../../domain/assessment/cycle/cycle-input.ts';
import type { CycleId } from '../../../domain/base/ids.ts';
import { same } from '../../../domain/base/same.ts';
import { type Context, found } from '../../base/context.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';

export interface CloseCycleInput {
  readonly operationId: string;
  readonly cycle: CycleId;
  readonly expectedRevision: number;
}
export interface ChangeCycleInput extends CycleInput, CloseCycleInput {}

/** Its deadline, its texts, when it is reminded of; by the revision that was read. */
export const changeCycle = (context: Context, input: ChangeCycleInput): Promise<Cycle> =>
  revising(context, 'cycle.change', input, revisableCycle(context, input.cycle), (seen) => {
    const { now } = context;
    // The deadline that it has may be past; as a new one it may not.
    const stays = seen.closedAt === null && input.deadline === seen.deadline;
    const given = parseCycle(stays ? { ...input, deadline: null } : input, now);
    return {
      compare: asRead(input),
      change: (before) => {
        const after = changedCycle(before, given, now);
        return { after, detail: changesIn(before, after) };
      },
    };
  });

export const closeCycle = (context: Context, input: CloseCycleInput): Promise<Cycle> =>
  revising(context, 'cycle.close', input, revisableCycle(context, input.cycle), () => ({
    compare: asRead(input),
    change: (before) => ({ after: closedCycle(before, context.now) }),
  }));

const revisableCycle = ({ store }: Context, id: CycleId): Revisable<Cycle> => ({
  argument: 'cycle',
  see: () => found(store.cycles.byIds([id]), ['cycle']),
  read: (reads) => found(reads.cycles.byIds([id]), ['cycle']),
  save: (writes, after, replaces) => writes.saveCycle(after, replaces),
  rows: () => [],
});

const audited = ['deadline', 'partyTexts', 'invitedTexts', 'remindDays', 'closedAt'] as const;

/** For the audit trail: what each field that changed was and is. */
const changesIn = (before: Cycle, after: Cycle) =>
  Object.fromEntries(
    audited
      .filter((field) => !same(before[field], after[field]))
      .map((field) => [field, { was: before[field], is: after[field] }]),
  );
