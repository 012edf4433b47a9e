import { collatorOf } from '../base/collator.ts';
import { textIn } from '../base/language.ts';
import { ascending, type ComparePart } from '../base/order.ts';
import { concerns, type Instruments } from './broad/broad.ts';
import type { Catalogue } from './catalogue.ts';
import { providerNameIn } from './provider.ts';

interface Places {
  readonly provisions: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

type Ordered = Instruments & Pick<Catalogue, 'assistanceTypes'>;

const known = new WeakMap<Ordered, Places>();

/** The Convention's order of provisions and of types by code; what the reference data does not know comes last. */
export const byProvision = (catalogue: Ordered): ComparePart => ranked(placesOf(catalogue).provisions);
export const byType = (catalogue: Ordered): ComparePart => ranked(placesOf(catalogue).types);

/** States by their codes, in the alphabet of this language. */
export function byState({ participants }: Catalogue, language: string): ComparePart {
  const { compare } = collatorOf(language);
  const nameOf = (code: string) => textIn(participants.get(code as never)?.names ?? { en: code }, language);
  return (a, b) => {
    if (a === b) return 0;
    const [one, other] = [String(a), String(b)];
    return compare(nameOf(one), nameOf(other)) || (one < other ? -1 : 1);
  };
}

/** Providers by their ids, in the alphabet of this language. */
export function byProvider({ providers }: Catalogue, language: string): ComparePart {
  const { compare } = collatorOf(language);
  const nameOf = (id: string) => {
    const provider = providers.get(id as never);
    return provider ? providerNameIn(provider, language) : id;
  };
  return (a, b) => {
    const [one, other] = [String(a), String(b)];
    return compare(nameOf(one), nameOf(other)) || ascending(one, other);
  };
}

function ranked(ranks: ReadonlyMap<string, number>): ComparePart {
  const rank = (code: unknown) => ranks.get(String(code)) ?? Number.MAX_SAFE_INTEGER;
  return (a, b) => rank(a) - rank(b) || ascending(a, b);
}

/** Reference data may be changed in place; then there is more of it. */
function placesOf(catalogue: Ordered): Places {
  const { assistanceTypes } = catalogue;
  const provisions = concerns(catalogue);
  const before = known.get(catalogue);
  if (before?.provisions.size === provisions.length && before.types.size === assistanceTypes.size)
    return before;
  const places = { provisions: inTurn(provisions), types: inTurn(assistanceTypes.keys()) };
  known.set(catalogue, places);
  return places;
}

const inTurn = (codes: Iterable<string>) => new Map([...codes].map((code, place) => [code, place]));
