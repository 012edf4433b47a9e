import type { WaitsFor } from '../../../assessment/need.ts';
import type { Reference } from '../../../base/ids.ts';
import { visibilities } from '../../../base/visibility.ts';
import { wordAt } from '../../at.ts';
import type { NeedColumns } from '../world/need-columns.ts';

import type { KeptRows } from './kept-rows.ts';

/** Few prerequisites, and few lists of them, are unlike each other: equal ones are kept once. */
export function restorePrerequisites({ waitsFor }: NeedColumns, kept: KeptRows): void {
  const entries = new Map<number, WaitsFor>();
  const lists = new Map<string, readonly WaitsFor[]>();
  const triples = kept.waitsFor;
  for (let at = 0; at < triples.length; ) {
    const slot = wordAt(triples, at);
    let end = at;
    let key = '';
    while (end < triples.length && triples[end] === slot) {
      key += String.fromCharCode(wordAt(triples, end + 1), wordAt(triples, end + 2));
      end += 3;
    }
    let list = lists.get(key);
    if (!list) {
      const made: WaitsFor[] = [];
      for (let one = at; one < end; one += 3)
        made.push(prerequisiteAt(entries, kept, wordAt(triples, one + 1) * 4 + wordAt(triples, one + 2)));
      list = made;
      lists.set(key, list);
    }
    waitsFor.set(slot, list);
    at = end;
  }
}

function prerequisiteAt(entries: Map<number, WaitsFor>, { provisions }: KeptRows, number: number): WaitsFor {
  const known = entries.get(number);
  if (known) return known;
  const entry = {
    provision: provisions[number >> 2] as Reference,
    label: visibilities[number & 3] ?? 'STATE',
  };
  entries.set(number, entry);
  return entry;
}
