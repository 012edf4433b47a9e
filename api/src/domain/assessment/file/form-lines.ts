import type { Instrument } from '../../convention/instrument.ts';
import type { Question } from '../../convention/question.ts';
import { laterParts } from '../answer.ts';
import type { Said } from '../merge/merge-content.ts';
import type { FormLine, OptionList } from './form-line.ts';
import { numberIn } from './number-in.ts';
import { repliesIn, replyLines } from './reply-lines.ts';
import { nothingSaid } from './said.ts';

/** The lists that a line of a form offers to choose from. */
export const optionLists = [
  ...['compliance', 'challenges', 'kind', 'status', 'type'],
  ...['category', 'horizon', 'budgetBand', 'yes'],
] as const satisfies readonly string[];
type Field = readonly [field: string, list: OptionList | null];
type ListField = 'figures' | 'measures' | 'assistanceWanted' | 'assistanceReceived';
/** With places for as many at least: whoever has no line asks for advice, training and a visit in one file. */
const entries: Readonly<Record<ListField, { readonly fields: readonly Field[]; readonly least: number }>> = {
  figures: {
    fields: [
      ['year', null],
      ['count', null],
      ['note', null],
      ...laterParts.figures.map((part) => [part, null] as const),
    ],
    least: 4,
  },
  measures: {
    fields: [
      ['title', null],
      ['kind', 'kind'],
      ['status', 'status'],
      ['citation', null],
      ['url', null],
      ['summary', null],
      ...laterParts.measures.map((part) => [part, null] as const),
      ['evidence', null],
    ],
    least: 3,
  },
  assistanceWanted: {
    fields: [
      ['type', 'type'],
      ['subjects', null],
      ['category', 'category'],
      ['subject', null],
      ['result', null],
      ['beneficiary', null],
      ['ownContribution', null],
      ['horizon', 'horizon'],
      ['languages', null],
      ['budgetBand', 'budgetBand'],
      ...laterParts.assistanceWanted.map((part) => [part, null] as const),
    ],
    least: 4,
  },
  assistanceReceived: {
    fields: [
      ['type', 'type'],
      ['providerName', null],
      ['from', null],
      ['until', null],
      ...laterParts.assistanceReceived.map((part) => [part, null] as const),
    ],
    least: 3,
  },
};
const listFields = Object.keys(entries) as readonly ListField[];
const leastChallenges = 6;
/** Of however many there are, some more can be added. */
const spare = 2;
const placesFor = (said: number, least: number): number => Math.max(least, said + spare);

/** The questions that a form has, each named once. */
export const questions: readonly string[] = [
  ...['compliance', 'law', 'practice', 'challenges', 'noneRequired'],
  ...[
    'language',
    'secondLanguage',
    'lawTranslation',
    'practiceTranslation',
    'lawLanguage',
    'practiceLanguage',
  ],
  ...listFields.flatMap((field) => entries[field].fields.map(([name]) => `${field}.${name}`)),
  ...['replies.inSecondLanguage', 'replies.itsLanguage'],
];

/** An answer as lines, with a few that are blank for what is to be added. A category is asked for of the types that leave it to the State. */
export function linesOf(
  answer: Said,
  types: Instrument['assistanceTypes'],
  asked: readonly Question[] = [],
): readonly FormLine[] {
  const line = (
    key: string,
    question: string,
    entry: number | null,
    value: unknown,
    list: OptionList | null,
  ) => ({
    ...{ key, question, entry, list },
    value: Array.isArray(value)
      ? value.join(question === 'measures.evidence' ? '\n' : ', ')
      : String(value ?? ''),
  });
  const ownCategory = new Set(types.filter(({ category }) => !category).map(({ code }) => code));
  const wanted = answer.assistanceWanted.map((wish) => ({
    ...wish,
    category: ownCategory.has(wish.type) ? wish.category : null,
  }));
  const said: Readonly<Record<ListField, readonly object[]>> = { ...answer, assistanceWanted: wanted };
  const places = Array.from({ length: placesFor(answer.challenges.length, leastChallenges) }, (_, at) => at);
  // Places for a second language are there where there is one.
  const twice = answer.secondLanguage !== null || saysTwice(answer);
  // So are places for the language of single texts where one is in another.
  const several = twice || inSeveral(answer);
  const isAsked = (name: string) => (isTranslation(name) ? twice : !isLanguage(name) || several);
  const plain = (field: 'law' | 'practice' | 'language' | 'secondLanguage') =>
    line(field, field, null, answer[field], null);
  const translated = (field: 'lawTranslation' | 'practiceTranslation') =>
    twice ? [line(field, field, null, answer[field], null)] : [];
  const inAnother = (field: 'lawLanguage' | 'practiceLanguage') =>
    several ? [line(field, field, null, answer[field], null)] : [];
  return [
    line('compliance', 'compliance', null, answer.compliance, 'compliance'),
    plain('law'),
    ...translated('lawTranslation'),
    ...inAnother('lawLanguage'),
    plain('practice'),
    ...translated('practiceTranslation'),
    ...inAnother('practiceLanguage'),
    ...places.map((at) =>
      line(`challenges.${at}`, 'challenges', at + 1, answer.challenges[at], 'challenges'),
    ),
    ...listFields.flatMap((field) =>
      Array.from(
        { length: placesFor(said[field].length, entries[field].least) },
        (_, at) => said[field][at] ?? {},
      ).flatMap((entry, at) =>
        entries[field].fields
          .filter(([name]) => isAsked(name))
          .flatMap(([name, list]) => {
            const value = (entry as Record<string, unknown>)[name];
            // Files are sent on the screen: here they can only be left out again.
            if (name === 'evidence' && value === undefined) return [];
            return line(`${field}.${at}.${name}`, `${field}.${name}`, at + 1, value, list);
          }),
      ),
    ),
    line('noneRequired', 'noneRequired', null, answer.noneRequired ? 'YES' : '', 'yes'),
    ...replyLines(answer.replies, asked, { twice, several }),
    plain('language'),
    plain('secondLanguage'),
  ];
}

const isTranslation = (name: string): boolean => /(^t|T)ranslation$/.test(name);
const isLanguage = (name: string): boolean => /(^l|L)anguage$/.test(name);
const entriesOf = ({
  figures,
  measures,
  assistanceWanted,
  assistanceReceived,
  replies,
}: Said): readonly object[] => [
  ...figures,
  ...measures,
  ...assistanceWanted,
  ...assistanceReceived,
  ...replies,
];
const saysTwice = (answer: Said): boolean =>
  [answer.lawTranslation, answer.practiceTranslation].some((text) => text !== null) ||
  entriesOf(answer).some((entry) => Object.keys(entry).some(isTranslation));
const inSeveral = (answer: Said): boolean =>
  [answer.lawLanguage, answer.practiceLanguage].some((tag) => tag !== null) ||
  entriesOf(answer).some((entry) => Object.keys(entry).some(isLanguage));

/** The answer that such lines say, still to be checked; and for each part of it the key of the line that says it. */
export function answerIn(lines: ReadonlyMap<string, string>): {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly keys: ReadonlyMap<string, string>;
} {
  const keys = new Map<string, string>();
  const one = (key: string): string | null => lines.get(key)?.trim() || null;
  const noted = <T>(path: string, key: string, value: T): T => {
    keys.set(path, key);
    return value;
  };
  const places = (field: string): readonly number[] => {
    const found = [...lines.keys()].filter((key) => key.startsWith(`${field}.`) && one(key) !== null);
    return [...new Set(found.map((key) => Number(key.split('.')[1])))].sort((a, b) => a - b);
  };
  const challenges = places('challenges').map((at, to) =>
    noted(`challenges.${to}`, `challenges.${at}`, one(`challenges.${at}`)),
  );
  const lists = listFields.map((field) => [
    field,
    places(field).map((at, to) =>
      Object.fromEntries(
        entries[field].fields.map(([name]) => {
          const key = `${field}.${at}.${name}`;
          const value = noted(`${field}.${to}.${name}`, key, one(key));
          return [name, readAs[name]?.(value) ?? value];
        }),
      ),
    ),
  ]);
  const replied = repliesIn(lines);
  for (const [path, key] of replied.keys) keys.set(path, key);
  const none = noted('noneRequired', 'noneRequired', one('noneRequired'));
  const answer = {
    ...nothingSaid,
    compliance: noted('compliance', 'compliance', one('compliance')),
    ...Object.fromEntries(texts.map((field) => [field, noted(field, field, one(field))])),
    challenges,
    ...Object.fromEntries(lists),
    noneRequired: none === null ? false : none === 'YES' ? true : none,
    replies: replied.replies,
  };
  return { answer, keys };
}

const texts = [
  ...['law', 'practice', 'language', 'secondLanguage'],
  ...['lawTranslation', 'practiceTranslation', 'lawLanguage', 'practiceLanguage'],
];

const splitBy =
  (sign: RegExp) =>
  (value: string | null): readonly string[] =>
    (value ?? '')
      .split(sign)
      .map((part) => part.trim())
      .filter(Boolean);

/** Values other than texts and codes; names of files have commas. What cannot be read as a number stays as it was written, and is refused with its place. */
const readAs: Readonly<Record<string, (value: string | null) => unknown>> = {
  subjects: splitBy(/[,;،、]/),
  languages: splitBy(/[,;،、]/),
  evidence: splitBy(/\n/),
  year: numberIn,
  count: numberIn,
};
