import type { Need } from '../../domain/assessment/need.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import { audience, type Context, found } from '../base/context.ts';
import type { Revisable } from '../base/revising.ts';
import { ownPeople } from './own-people.ts';
import { needRow } from './rows.ts';

/** A need, of which its State alone says what becomes of it. */
export const revisableNeed = (context: Context, id: NeedId): Revisable<Need> => ({
  argument: 'need',
  see: () => found(context.store.needs.byIds(audience(context), [id]), ['need']),
  read: (reads, { participant }) => found(reads.needs.byIds(ownPeople(participant), [id]), ['need']),
  save: (writes, after, replaces) => writes.saveNeed(after, replaces),
  rows: (after) => [needRow(after)],
});
