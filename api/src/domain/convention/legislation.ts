import type { Catalogue } from './catalogue.ts';

/** The kinds of help that make law, of all instruments together, as types are. */
export function legislativeTypes({ instruments }: Pick<Catalogue, 'instruments'>): ReadonlySet<string> {
  return new Set([...instruments.values()].flatMap(({ legislativeTypes: own = [] }) => own));
}
