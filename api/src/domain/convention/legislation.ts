import type { Catalogue } from './catalogue.ts';

/** The kinds of help that make law, of all instruments together, as types are. Each row of a list is asked, so it is worked out once a catalogue. */
export function legislativeTypes({ instruments }: Pick<Catalogue, 'instruments'>): ReadonlySet<string> {
  const before = known.get(instruments);
  if (before) return before;
  const types = new Set([...instruments.values()].flatMap(({ legislativeTypes: own = [] }) => own));
  known.set(instruments, types);
  return types;
}
const known = new WeakMap<Catalogue['instruments'], ReadonlySet<string>>();
