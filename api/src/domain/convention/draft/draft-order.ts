import { z } from 'zod';
import { parse } from '../../base/parse.ts';
import type { Conflict } from '../../base/refusal.ts';
import { same } from '../../base/same.ts';

interface Ordering {
  readonly was: unknown;
  readonly becomes: unknown;
  readonly path: readonly (string | number)[];
  readonly conflict: (theirs: unknown) => Conflict;
}

const keys = z.array(z.string().max(60)).max(5_000);

/** The rows in the order of these keys. What was added since stays after the one that was before it; what went since is passed over. */
export function inOrder<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { was, becomes, path, conflict }: Ordering,
): readonly Row[] {
  const saw = parse(keys, was, [...path, 'was']);
  const wanted = [...new Set(parse(keys, becomes, [...path, 'becomes']))];
  const there = rows.map(keyOf);
  const known = (list: readonly string[]) => list.filter((key) => there.includes(key));
  const both = there.filter((key) => saw.includes(key));
  const meant = known(wanted).filter((key) => saw.includes(key));
  if (!same(both, known(saw)) && !same(both, meant)) throw conflict(there);
  const order = [...known(wanted)];
  there.forEach((key, at) => {
    if (order.includes(key)) return;
    const before = at === 0 ? -1 : order.indexOf(there[at - 1] ?? '');
    order.splice(before + 1, 0, key);
  });
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return order.flatMap((key) => byKey.get(key) ?? []);
}
