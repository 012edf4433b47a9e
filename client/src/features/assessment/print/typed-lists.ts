import type {
  AssistanceReceivedInput,
  AssistanceWantedInput,
  FigureInput,
  MeasureInput,
} from '../../../gql/graphql.ts';
import {
  budgetNumbers,
  horizonNumbers,
  measureKinds,
  measureStatuses,
  type TypedInstrument,
} from './paper-codes.ts';
import { entriesIn, placeOf } from './typed-place.ts';
import type { Reading } from './typed-reading.ts';
import type { ReportLanguages, SaidOfText } from './typed-texts.ts';
import { names } from './typed-words.ts';

type Said = ReadonlyMap<string, SaidOfText>;

/** A text with its language and what it says in the second one, where the paper says either. */
function texts(read: Reading, said: Said, list: string, at: number, parts: readonly string[]) {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const place = placeOf(list, at, part);
      const { language = null, translation = null } = said.get(place) ?? {};
      return [
        [part, read.text(place)],
        ...(language ? [[`${part}Language`, language]] : []),
        ...(translation ? [[`${part}Translation`, translation]] : []),
      ];
    }),
  );
}

export const measuresIn = (read: Reading, said: Said): MeasureInput[] =>
  entriesIn(read.row, 'measures').map((at) => {
    const place = (part: string) => placeOf('measures', at, part);
    read.needed(place('kind'));
    read.needed(place('title'));
    return {
      kind: read.one(place('kind'), measureKinds) ?? 'LAW',
      status: read.one(place('status'), measureStatuses),
      title: read.text(place('title')) ?? '',
      citation: read.text(place('citation')),
      url: read.text(place('url')),
      ...texts(read, said, 'measures', at, ['title', 'summary', 'practice']),
    };
  });

export const figuresIn = (read: Reading, said: Said): FigureInput[] =>
  entriesIn(read.row, 'figures').map((at) => {
    const place = (part: string) => placeOf('figures', at, part);
    const [year, count] = [read.year(place('year')), read.whole(place('count'))];
    if (read.text(place('count')) === null) read.needed(place('note'));
    return { year, count, ...texts(read, said, 'figures', at, ['note']) };
  });

/** By the kinds of help that they are about; of one kind there is one. */
export function wishesIn(
  read: Reading,
  said: Said,
  { assistanceTypes, subjects }: TypedInstrument,
  { tagOf }: ReportLanguages,
): ReadonlyMap<string, Partial<AssistanceWantedInput>> {
  const wishes = new Map<string, Partial<AssistanceWantedInput>>();
  for (const at of entriesIn(read.row, 'wishes')) {
    const place = (part: string) => placeOf('wishes', at, part);
    read.needed(place('type'));
    const type = read.one(place('type'), assistanceTypes);
    if (type && wishes.has(type.code)) read.miss(place('type'), read.text(place('type')) ?? '');
    const about = read.chosen(place('subjects'), subjects).map(({ code }) => code);
    const languages = names(read.row[place('languages')]).flatMap((name) => {
      const tag = tagOf(name);
      if (!tag) read.miss(place('languages'), name);
      return tag ?? [];
    });
    const wish = {
      ...texts(read, said, 'wishes', at, ['subject', 'result', 'beneficiary', 'ownContribution']),
      horizon: read.one(place('horizon'), horizonNumbers),
      budgetBand: read.one(place('budgetBand'), budgetNumbers),
      languages,
      ...(about.length > 0 && { subjects: about }),
    };
    if (type) wishes.set(type.code, wish);
  }
  return wishes;
}

export const receivedIn = (
  read: Reading,
  said: Said,
  { assistanceTypes }: TypedInstrument,
): AssistanceReceivedInput[] =>
  entriesIn(read.row, 'received').map((at) => {
    const place = (part: string) => placeOf('received', at, part);
    read.needed(place('type'));
    read.needed(place('providerName'));
    return {
      type: read.one(place('type'), assistanceTypes)?.code ?? '',
      providerName: read.text(place('providerName')) ?? '',
      ...texts(read, said, 'received', at, ['providerName']),
      from: read.day(place('from'), '01-01'),
      until: read.day(place('until'), '12-31'),
    };
  });
