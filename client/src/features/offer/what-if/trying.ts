import type {
  OfferTriedFragment,
  ScenarioChangeInput,
  ScenarioOpenedFragment,
} from '../../../gql/graphql.ts';
import { formOf, type OfferForm, offerInput } from '../offer-form.ts';

/** One offer as it would be; null: withdrawn. One without `offer` would be added. */
export interface Tried {
  readonly key: string;
  readonly offer: OfferTriedFragment | null;
  readonly form: OfferForm | null;
}

/** What is sent of it. */
export const changesOf = (tried: readonly Tried[]): ScenarioChangeInput[] =>
  tried.map(({ offer, form }) => {
    const content = form && offerInput(form);
    if (!offer) return { kind: 'ADD', content };
    const named = { offer: offer.id, expectedRevision: offer.revision };
    return content ? { kind: 'CHANGE', ...named, content } : { kind: 'WITHDRAW', ...named };
  });

/** What a kept scenario tries, to go on from there: by the revisions that it was kept with. */
export const triedIn = ({ changes }: Pick<ScenarioOpenedFragment, 'changes'>): readonly Tried[] =>
  changes.map(({ offer, expectedRevision, content }, at) => ({
    key: offer?.id ?? `new ${at}`,
    offer: offer && { ...offer, revision: expectedRevision ?? offer.revision },
    form: content && formOf(content),
  }));

/** One more, or the same one otherwise. */
export const trying = (tried: readonly Tried[], one: Tried): readonly Tried[] =>
  tried.some(({ key }) => key === one.key)
    ? tried.map((other) => (other.key === one.key ? one : other))
    : [...tried, one];

export const without = (tried: readonly Tried[], key: string): readonly Tried[] =>
  tried.filter((one) => one.key !== key);

export interface Difference {
  readonly what: 'type' | 'scope' | 'eligible' | 'places' | 'other';
  /** The code of a kind of help. */
  readonly code?: string;
  readonly gone?: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What would be otherwise, each thing once. */
export function differencesOf(before: OfferForm, after: OfferForm): readonly Difference[] {
  const scopeOf = ({ wholeConvention, chapters, articles, provisions }: OfferForm) => [
    wholeConvention,
    chapters,
    articles,
    provisions,
  ];
  const eligibleOf = ({ groups, participants, leastDevelopedOnly, except }: OfferForm) => [
    groups,
    participants,
    leastDevelopedOnly,
    except,
  ];
  const restOf = ({
    types: _types,
    wholeConvention: _whole,
    chapters: _chapters,
    articles: _articles,
    provisions: _provisions,
    groups: _groups,
    participants: _participants,
    leastDevelopedOnly: _least,
    except: _except,
    capacityPerYear: _places,
    ...rest
  }: OfferForm) => rest;
  const differ = (what: Difference['what'], of: (form: OfferForm) => unknown): Difference[] =>
    same(of(before), of(after)) ? [] : [{ what }];
  return [
    ...after.types
      .filter((code) => !before.types.includes(code))
      .map((code) => ({ what: 'type', code }) as const),
    ...before.types
      .filter((code) => !after.types.includes(code))
      .map((code) => ({ what: 'type', code, gone: true }) as const),
    ...differ('scope', scopeOf),
    ...differ('eligible', eligibleOf),
    ...differ('places', ({ capacityPerYear }) => capacityPerYear),
    ...differ('other', restOf),
  ];
}
