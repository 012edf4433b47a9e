import type { Cycle } from '../../domain/assessment/cycle/cycle.ts';
import type { CycleId } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { saveOne } from '../base/write.ts';

interface CycleDocument extends Omit<Cycle, 'id'> {
  readonly _id: string;
}

export const cycles = declare('cycles', {
  instrument: 'string',
  cycle: 'string',
  revision: 'number',
  deadline: 'string',
  partyTexts: 'object',
  invitedTexts: 'object',
  remindDays: 'array',
  openedAt: 'string',
  deadlineSetAt: 'string',
  closedAt: 'string?',
});

/** What the secretariat announces is everybody's to know. */
export interface Cycles {
  byIds(ids: readonly CycleId[]): Promise<Cycle[]>;
  all(): Promise<Cycle[]>;
}
export interface CycleWrites {
  saveCycle(cycle: Cycle, replaces: number | null): Promise<void>;
}

export function readCycles(scope: Scope): Cycles {
  const find = findIn<CycleDocument, Cycle>(scope, cycles, ({ _id, ...cycle }) => ({
    id: _id as CycleId,
    ...cycle,
  }));
  return { byIds: (ids) => find({ _id: { $in: ids } }), all: () => find({}) };
}

export const writeCycles = ({ scope }: Writing): CycleWrites => ({
  saveCycle: ({ id, ...cycle }, replaces) => saveOne(scope, cycles.name, { _id: id, ...cycle }, replaces),
});
