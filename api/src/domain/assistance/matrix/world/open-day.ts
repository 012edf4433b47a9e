import type { NeedRow } from '../../../assessment/need.ts';
import { isOpenToDonors } from '../../../assessment/open-to-donors.ts';
import { type Day, dayOf, type Instant, instantOf, millisecondsOf } from '../../../base/calendar.ts';
import { shortAt } from '../../at.ts';
import type { NeedColumns } from './need-columns.ts';

const dayLength = 86_400_000;

/** Days are numbers from 1970 on: sixteen bits last until 2149. */
export function openNeed(columns: NeedColumns, slot: number, since: Instant | null): void {
  columns.openDay[slot] = since === null ? 0 : Math.floor(millisecondsOf(since) / dayLength);
}

/** What was open to donors before goes on being so since the day it was. */
export function keepOpenDay(
  columns: NeedColumns,
  slot: number,
  change: { readonly before: NeedRow | null; readonly after: NeedRow; readonly at: Instant },
): void {
  const { before, after, at } = change;
  const isOpen = isOpenToDonors(after);
  if (isOpen && before && isOpenToDonors(before)) return;
  openNeed(columns, slot, isOpen ? at : null);
}

/** Since which day it is open to donors; null: it is not. */
export function openDayAt(columns: NeedColumns, slot: number): Day | null {
  const day = shortAt(columns.openDay, slot);
  return day === 0 ? null : dayOf(instantOf(day * dayLength));
}
