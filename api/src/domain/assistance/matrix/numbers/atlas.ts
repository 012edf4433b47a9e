import type { Day } from '../../../base/calendar.ts';
import { collatorOf } from '../../../base/collator.ts';
import type { ParticipantCode, ProviderId, Reference } from '../../../base/ids.ts';
import { textIn } from '../../../base/language.ts';
import { broadOf, concernOf, concerns } from '../../../convention/broad/broad.ts';
import type { Catalogue } from '../../../convention/catalogue.ts';
import { assistanceCategories } from '../../../convention/instrument.ts';
import { leastDevelopedAt } from '../../../convention/participant.ts';
import { type Codes, createCodes, noValue } from './codes.ts';

/** What columns name by number. */
export interface Numbers {
  readonly participants: Codes<ParticipantCode>;
  readonly provisions: Codes<Reference>;
  readonly types: Codes;
  readonly subjects: Codes;
  readonly providers: Codes<ProviderId>;
}

/** What the reference data says of each number, in arrays, so that no query looks anything up by name. */
export interface Atlas {
  readonly catalogue: Catalogue;
  readonly numbers: Numbers;
  /** Of provisions: null where the reference data does not know it, or it has none. */
  readonly article: readonly (string | null)[];
  readonly chapter: readonly (string | null)[];
  readonly area: readonly (string | null)[];
  readonly level: readonly (string | null)[];
  /** What is broader than a provision, by its number: the numbers of the provisions in it. Needs are there, and what is made of them; never an answer, and no offer's cell. */
  readonly broad: ReadonlyMap<number, readonly number[]>;
  /** The Convention's order. */
  readonly provisionRank: Uint16Array;
  readonly typeRank: Uint16Array;
  readonly subjectRank: Uint16Array;
  /** Provisions about which an instrument asks: no help can be wished for any other. */
  readonly asked: Uint8Array;
  readonly group: readonly (string | null)[];
  readonly fictional: Uint8Array;
  readonly leastDeveloped: Uint8Array;
  readonly smallIslandDeveloping: Uint8Array;
  readonly landlockedDeveloping: Uint8Array;
  /** The alphabet of English names. */
  readonly participantsByName: readonly number[];
  readonly providersByName: readonly number[];
  readonly providerKind: readonly (string | null)[];
  readonly fictionalProvider: Uint8Array;
}

export const createNumbers = (): Numbers => ({
  participants: createCodes(),
  provisions: createCodes(),
  types: createCodes(),
  subjects: createCodes(),
  providers: createCodes(),
});

export function drawAtlas(catalogue: Catalogue, numbers: Numbers, today: Day): Atlas {
  for (const code of catalogue.participants.keys()) numbers.participants.of(code);
  for (const code of catalogue.provisions.keys()) numbers.provisions.of(code);
  for (const code of broadOf(catalogue).keys()) numbers.provisions.of(code);
  for (const code of catalogue.assistanceTypes.keys()) numbers.types.of(code);
  for (const code of catalogue.subjects.keys()) numbers.subjects.of(code);
  for (const id of catalogue.providers.keys()) numbers.providers.of(id);

  const participants = numbers.participants.all.map((code) => catalogue.participants.get(code));
  const broad = numbers.provisions.all.map((reference) => broadOf(catalogue).get(reference));
  const provisions = numbers.provisions.all.map((reference) => concernOf(catalogue, reference));
  const articles = provisions.map((provision) => catalogue.articles.get(provision?.article ?? ''));
  const providers = numbers.providers.all.map((id) => catalogue.providers.get(id));
  return {
    catalogue,
    numbers,
    article: provisions.map((provision) => provision?.article || null),
    chapter: articles.map((article, at) => article?.chapter ?? broad[at]?.chapter ?? null),
    area: articles.map((article, at) => article?.priorityArea ?? broad[at]?.area ?? null),
    level: provisions.map((provision) => provision?.obligationLevel ?? null),
    broad: new Map(
      broad.flatMap((one, at) => (one ? [[at, one.provisions.map(numbers.provisions.find)] as const] : [])),
    ),
    provisionRank: ranks(numbers.provisions, concerns(catalogue)),
    typeRank: ranks(numbers.types, catalogue.assistanceTypes.keys()),
    subjectRank: ranks(numbers.subjects, catalogue.subjects.keys()),
    asked: asked(catalogue, numbers.provisions),
    group: participants.map((participant) => participant?.regionalGroup ?? null),
    fictional: Uint8Array.from(participants, (participant) => (participant?.fictional ? 1 : 0)),
    leastDeveloped: leastDevelopedOn(catalogue, numbers, today),
    smallIslandDeveloping: Uint8Array.from(participants, (one) => (one?.smallIslandDeveloping ? 1 : 0)),
    landlockedDeveloping: Uint8Array.from(participants, (one) => (one?.landlockedDeveloping ? 1 : 0)),
    participantsByName: statesByName(catalogue, numbers, 'en'),
    providersByName: byName(numbers.providers.all, 'en', (id) => catalogue.providers.get(id)?.name),
    providerKind: providers.map((provider) => provider?.kind ?? null),
    fictionalProvider: Uint8Array.from(providers, (provider) => (provider?.fictional ? 1 : 0)),
  };
}

const leastDevelopedOn = ({ participants }: Catalogue, numbers: Numbers, day: Day): Uint8Array =>
  Uint8Array.from(numbers.participants.all, (code) => {
    const participant = participants.get(code);
    return participant && leastDevelopedAt(participant, day) ? 1 : 0;
  });

/** The same reference data on another day: the same atlas where that changes nothing. */
export function atlasOn(atlas: Atlas, day: Day): Atlas {
  const leastDeveloped = leastDevelopedOn(atlas.catalogue, atlas.numbers, day);
  return leastDeveloped.every((mark, at) => mark === atlas.leastDeveloped[at])
    ? atlas
    : { ...atlas, leastDeveloped };
}

/** Numbers grow when a row names what the reference data does not know. */
export const isWhole = ({
  numbers,
  article,
  typeRank,
  subjectRank,
  fictional,
  fictionalProvider,
}: Atlas): boolean =>
  article.length === numbers.provisions.all.length &&
  typeRank.length === numbers.types.all.length &&
  subjectRank.length === numbers.subjects.all.length &&
  fictional.length === numbers.participants.all.length &&
  fictionalProvider.length === numbers.providers.all.length;

/** A type's own category as columns hold it: `noValue` for OTHER. */
export function categoryOf({ catalogue, numbers }: Atlas, type: number): number {
  const category = catalogue.assistanceTypes.get(numbers.types.all[type] ?? '')?.category;
  return category ? assistanceCategories.indexOf(category) : noValue;
}

function ranks<Code extends string>(codes: Codes<Code>, inOrder: Iterable<Code>): Uint16Array {
  const ranked = new Uint16Array(codes.all.length);
  const known = new Set(inOrder);
  const unknown = codes.all.filter((code) => !known.has(code)).sort();
  for (const [rank, code] of [...known, ...unknown].entries()) ranked[codes.of(code)] = rank;
  return ranked;
}

function asked(catalogue: Catalogue, provisions: Codes<Reference>): Uint8Array {
  const marks = new Uint8Array(provisions.all.length);
  if (catalogue.instruments.size === 0) return marks.fill(1);
  for (const instrument of catalogue.instruments.values()) {
    for (const reference of instrument.provisions) {
      const provision = provisions.find(reference);
      if (provision >= 0) marks[provision] = 1;
    }
  }
  return marks;
}

function byName<Code extends string>(
  codes: readonly Code[],
  language: string,
  nameOf: (code: Code) => string | undefined,
): number[] {
  const names = codes.map((code) => nameOf(code) ?? code);
  const name = (index: number) => names[index] ?? '';
  const code = (index: number) => codes[index] ?? '';
  const { compare } = collatorOf(language);
  return [...codes.keys()].sort((a, b) => compare(name(a), name(b)) || (code(a) < code(b) ? -1 : 1));
}

const statesByName = ({ participants }: Catalogue, numbers: Numbers, language: string): number[] =>
  byName(numbers.participants.all, language, (code) => {
    const names = participants.get(code)?.names;
    return names && textIn(names, language);
  });

const alphabets = new WeakMap<Atlas, Map<string, readonly number[]>>();

/** States in the reader's alphabet: worked out once for each language that somebody reads. */
export function statesIn(atlas: Atlas, language: string): readonly number[] {
  if (language === 'en') return atlas.participantsByName;
  const known = alphabets.get(atlas) ?? new Map<string, readonly number[]>();
  alphabets.set(atlas, known);
  const states = known.get(language) ?? statesByName(atlas.catalogue, atlas.numbers, language);
  known.set(language, states);
  return states;
}
