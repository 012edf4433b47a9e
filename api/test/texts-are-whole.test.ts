import { describe, expect, it } from 'vitest';
import { dimensions, indicatorCodes } from '../src/domain/assistance/matrix/figures.ts';
import { type Language, languages } from '../src/domain/base/language.ts';
import { providerKinds } from '../src/domain/convention/provider.ts';
import { formalRequest } from '../src/texts/formal-request.ts';
import { indicatorWords } from '../src/texts/indicator-texts.ts';
import { headLabel } from '../src/texts/matrix-labels.ts';
import { englishReasons } from '../src/texts/say-reason.ts';
import { recognized } from '../src/texts/say-refusal.ts';
import { texts } from '../src/texts/texts.ts';
import { workbook } from '../src/texts/workbook.ts';
import { aCatalogue } from './assessment-makers.ts';
import { faultsOf } from './faults-of-texts.ts';
import { saidIn, saidInSources } from './said.ts';

const others = languages.filter((language) => language !== 'en');
const englishRefusals = Object.fromEntries(Object.keys(texts.es.refusals).map((said) => [said, said]));
const englishNouns = Object.fromEntries(Object.keys(texts.es.nouns).map((noun) => [noun, `${noun}.`]));

const labelsIn = (language: Language) => {
  const nothing = (dimension: (typeof dimensions)[number]) =>
    headLabel(aCatalogue(), dimension, 'NONE', language);
  const said = [
    ...indicatorCodes.flatMap((code) => Object.entries(indicatorWords(code, language))),
    ...dimensions
      .filter((one) => !['OBLIGATION_LEVEL', 'COVERAGE'].includes(one))
      .map((one) => [one, nothing(one)]),
    ...providerKinds.map((kind) => [kind, headLabel(aCatalogue(), 'PROVIDER_KIND', kind, language)]),
  ];
  return Object.fromEntries(said.map(([what, words], at) => [`${what} ${at}`, String(words)]));
};

describe.each(others)('what the API says in %s', (language) => {
  it('is whole: nothing missing, empty, left in English, without its values or a plural form', () => {
    const { reasons, refusals, nouns, workbook: words, formalRequest: ofRequest } = texts[language];
    expect(faultsOf(language, englishReasons, reasons)).toEqual([]);
    expect(faultsOf(language, englishRefusals, refusals)).toEqual([]);
    expect(faultsOf(language, englishNouns, nouns)).toEqual([]);
    expect(faultsOf(language, formalRequest, ofRequest)).toEqual([]);
    expect(Object.keys(words).sort()).toEqual(Object.keys(workbook).sort());
    expect(faultsOf(language, labelsIn('en'), labelsIn(language))).toEqual([]);
  });
});

describe('the sentences in the sources', () => {
  const said = saidInSources().filter(
    ({ file, sentence }) => !notSaid.includes(file) && !notSaid.includes(sentence),
  );

  it('are all in the tables of the other languages', () => {
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(({ sentence }) => !recognized(sentence))).toEqual([]);
  });

  it('are all that the tables have', () => {
    const used = new Set([...said.map(({ sentence }) => recognized(sentence)?.template), ...inParts]);
    expect(Object.keys(englishRefusals).filter((template) => !used.has(template))).toEqual([]);
  });
});

describe('what a refusal puts in its sentence', () => {
  const templates = Object.keys(englishRefusals);

  it('is known to be a figure, a name, or a code that was sent or is to be sent', () => {
    const used = new Set(templates.flatMap(placesOf));
    expect([...used].sort()).toEqual(Object.values(places).flat().sort());
  });

  it('is a code only in quotation marks as it was sent, or where it is said what to send', () => {
    const bare = templates.filter((template) =>
      placesOf(template).some((place) => places.sent.includes(place) && !quotedOrAsked(template, place)),
    );
    expect(bare).toEqual([]);
    expect(quotedOrAsked('The next step is {stage}, and it belongs to the State.', 'stage')).toBe(false);
    expect(quotedOrAsked('{code} is asked for twice. Put both into one request.', 'code')).toBe(false);
  });
});

describe('the check', () => {
  const english = {
    one: 'Wait {minutes} minutes.',
    places: 'All {count} places.',
    places_one: 'The one place.',
  };
  const russian = {
    one: 'Подождите {minutes} мин.',
    places: 'Все {count} места.',
    places_one: 'Место.',
    places_few: 'Все {count} места.',
    places_many: 'Все {count} мест.',
  };
  it('finds nothing where nothing is wrong', () => expect(faultsOf('ru', english, russian)).toEqual([]));
  it.each([
    ['one: missing', { ...russian, one: undefined as never }],
    ['one: empty', { ...russian, one: ' . ' }],
    ['one: left in English', { ...russian, one: 'Wait {minutes} minutes.' }],
    ['one: left in English', { ...russian, one: 'Wait for {minutes} minutes.' }],
    ['one: lacks {minutes}', { ...russian, one: 'Подождите.' }],
    ['one: adds {hours}', { ...russian, one: 'Подождите {minutes} {hours}.' }],
    ['places_few: missing', { ...russian, places_few: undefined as never }],
    ['other: said nowhere', { ...russian, other: 'Другое.' }],
  ])('finds %s', (fault, broken) => expect(faultsOf('ru', english, broken)).toEqual([fault]));

  it('finds sentences wherever they are made, but not those that nobody is told', () => {
    const code = `
      throw new Invalid('Send it again.');
      const why = { a: \`There is no \${noun} here.\` };
      t.field({ description: 'What is told.' });
      enumOf('Kind', ['ONE'], 'What is listed.');
      throw new Error('This cannot be.');`;
    expect(saidIn('a.ts', code).map(({ sentence }) => sentence)).toEqual([
      'Send it again.',
      'There is no X9 here.',
    ]);
  });
});

/** Files and sentences that no reader of the API is told: causes in the log, the schema's own words, reference files as `npm start` reads them. */
const notSaid: readonly string[] = [
  'domain/convention/make-catalogue.ts',
  'graph/assessment/may-end.ts',
  'texts/indicator-texts.ts',
  'http/metrics.ts',
  'http/static.ts',
  'A subscription broke.',
  'Somebody else has this job now.',
  'What changed meanwhile is not known.',
  'What was written is not applied here yet.',
  'MongoDB cannot be reached.',
  'Others write the same documents at the same time.',
  'The commit was not answered.',
  'A day from 1900 to 2200, `2026-11-21`.',
  'An instant in RFC 3339, `2026-11-21T09:40:00.000Z`; answers are in UTC with milliseconds.',
  'A UUID as RFC 9562 writes it; upper and lower case are the same.',
  'A decimal number as text, `1250000.00`.',
];

/** What each place of a refusal holds; a new one is to be decided on: what has a code is named (`Value` of `domain/base/refusal.ts`). */
const places = {
  figures: [
    ...['count', 'most', 'least', 'digits', 'minutes', 'seconds', 'days', 'missing', 'all'],
    ...[
      'place',
      'year',
      'first',
      'last',
      'version',
      'now',
      'left',
      'columns',
      'rows',
      'row',
      'sum',
      'day',
      'line',
    ],
  ],
  names: [
    ...['noun', 'stage', 'what', 'label', 'currency', 'answer'],
    ...['provision', 'article', 'chapter', 'circle', 'format', 'kind', 'kinds'],
    ...['name', 'others', 'value', 'options', 'element'],
  ],
  sent: ['code', 'key', 'tag', 'email', 'character', 'names', 'field', 'type', 'reference'],
  toSend: ['codes', 'example'],
};
const placesOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** “There is no article "{code}"”, “has no challenge {code}”, “Take out {names}”, “Say what {field} was”. */
const quotedOrAsked = (template: string, place: string): boolean =>
  template.includes(`"{${place}}"`) || asked.some((words) => template.includes(`${words} {${place}}`));
const asked: readonly string[] = ['Send', 'Take out', 'control character', 'Say what', 'does not ask'];
/** Put together from parts in `domain/base/parse.ts`, or begun with the name of a field in `http/request/asked.ts`. */
const inParts: readonly string[] = [
  'Send at most {count} characters.',
  'Send at most {count} entries.',
  'Send at least {least} characters.',
  'Send at least {least} entries.',
  'Send a number here.',
  'Send a whole number here.',
  'Send a list here.',
  'variables is an object.',
  'operationName is text.',
  'extensions is an object.',
];
