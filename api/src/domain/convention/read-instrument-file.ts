import { type FileMessage, message } from '../base/file-message.ts';
import type { ParticipantCode, Reference } from '../base/ids.ts';
import { parse, problemsIn } from '../base/parse.ts';
import { Invalid, words } from '../base/refusal.ts';
import { same } from '../base/same.ts';
import type { Article, Chapter, Convention } from './article.ts';
import type { Catalogue } from './catalogue.ts';
import { checkMapping } from './check-mapping.ts';
import { checkQuestions } from './check-questions.ts';
import {
  type AssistanceType,
  type Challenge,
  conventionOfInstrument,
  type Instrument,
} from './instrument.ts';
import { type InstrumentFile, instrumentFileShape, instrumentFormat } from './instrument-file.ts';
import { refuseVersion, type VersionOutcome } from './instrument-version.ts';
import { versionsOf } from './instrument-versions.ts';
import { makeCatalogue } from './make-catalogue.ts';
import type { Participant } from './participant.ts';
import { bareConvention, printKey } from './provision-key.ts';
import type { Replaces } from './version-mapping.ts';

/** What a file adds to the reference data. */
export interface InstrumentParts {
  readonly conventions: readonly Convention[];
  readonly chapters: readonly Chapter[];
  readonly articles: readonly Article[];
  readonly participants: readonly Participant[];
  readonly instruments: readonly [Instrument];
  /** The version whose place it takes: what was submitted under it is read by it. */
  readonly earlierInstruments: readonly Instrument[];
  readonly sources: Catalogue['sources'];
}

export interface ReadInstrument {
  /** What is wrong, and what a person should look at; with an ERROR nothing is loaded. */
  readonly messages: readonly FileMessage[];
  readonly read: { readonly parts: InstrumentParts; readonly outcome: VersionOutcome } | null;
}

/** An instrument file against what is loaded already: all that is wrong with it, or what it adds. Nothing of it is loaded by this. */
export function readInstrumentFile(input: unknown, catalogue: Catalogue): ReadInstrument {
  if ((input as { readonly format?: unknown } | null)?.format !== instrumentFormat)
    return refused(
      message('ERROR', ['format'], 'This is not an instrument file. Its format says "{format}".', {
        format: instrumentFormat,
      }),
    );
  const problems = problemsIn(instrumentFileShape, input);
  if (problems.length > 0)
    return refused(
      ...problems.slice(0, mostMessages).map(({ path, message: said }) => message('ERROR', path, said)),
    );
  const file = parse(instrumentFileShape, input);
  const messages: FileMessage[] = [];
  const tried = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      messages.push(message('ERROR', error.inputPath, error.words.template, error.words.values));
      return null;
    }
  };
  const chapters = chaptersIn(file);
  const articles = articlesIn(file);
  tried(() => refuseChangedConvention(file, articles, catalogue));
  const participants = tried(() => participantsIn(file, catalogue)) ?? [];
  const assistanceTypes = tried(() => typesIn(file, catalogue)) ?? [];
  tried(() => refuseUnknownTier(file, assistanceTypes));
  const challenges = tried(() => challengesIn(file, catalogue)) ?? [];
  const instrument = instrumentIn(file, { assistanceTypes, challenges });
  const outcome = tried(() => refuseVersion(versionsOf(catalogue, instrument.code), instrument));
  if (messages.length > 0 || !outcome) return refused(...messages);
  const parts: InstrumentParts = {
    conventions: conventionIn(file, catalogue),
    chapters,
    articles,
    participants: participants.filter(({ code }) => !catalogue.participants.has(code)),
    instruments: [instrument],
    earlierInstruments: outcome === 'VERSION' ? versionsOf(catalogue, instrument.code).slice(-1) : [],
    sources: sourcesIn(file),
  };
  tried(() => refuseUnknown(file, instrument, parts, catalogue));
  if (messages.length === 0) tried(() => makeCatalogue(withParts(catalogue, parts)));
  return messages.length > 0 ? refused(...messages) : { messages, read: { parts, outcome } };
}

/** A list of a thousand faults helps nobody. */
const mostMessages = 100;
const refused = (...messages: readonly FileMessage[]): ReadInstrument => ({ messages, read: null });

const keyIn = <Key extends string>({ convention }: InstrumentFile, number: string): Key =>
  printKey({ convention: convention.code, number });

/** What a file leaves out stays as it is. */
function conventionIn({ convention }: InstrumentFile, { conventions }: Catalogue): readonly Convention[] {
  const { code, titles, fictional } = convention;
  const known = conventions.get(code);
  const shortTitles = convention.shortTitles ?? known?.shortTitles;
  if (!titles && !(convention.shortTitles && known)) return [];
  return [
    {
      code,
      titles: titles ?? known?.titles ?? {},
      ...(shortTitles && { shortTitles }),
      ...((titles ? fictional : known?.fictional) && { fictional: true }),
    },
  ];
}

const chaptersIn = (file: InstrumentFile): readonly Chapter[] =>
  file.convention.chapters.map(({ number, titles }) => ({ number: keyIn(file, number), titles }));

function articlesIn(file: InstrumentFile): readonly Article[] {
  const source = file.convention.source?.text ?? 'instrument file';
  return file.convention.articles.map((article) => {
    const number = keyIn<string>(file, article.number);
    return {
      number,
      chapter: keyIn<string>(file, article.chapter),
      titles: article.titles,
      ...(article.shortTitles && { shortTitles: article.shortTitles }),
      titleSources: Object.fromEntries(Object.keys(article.titles).map((language) => [language, source])),
      priorityArea: article.priorityArea,
      provisions: article.provisions.map((provision) => ({
        reference: keyIn<Reference>(file, provision.number),
        article: number,
        obligationLevel: provision.obligation,
        summaries: provision.summaries,
        ...(provision.shortTitles && { shortTitles: provision.shortTitles }),
        summarySource: source,
      })),
      prerequisites: article.prerequisites.map(({ article: before, strength, reason, ...only }) => ({
        article: number,
        prerequisite: keyIn<string>(file, before),
        strength,
        ...(typeof reason === 'string' ? { reason } : { reason: reason.en ?? '', reasons: reason }),
        provisions: (only.provisions ?? []).map((one) => keyIn<Reference>(file, one)),
        of: (only.of ?? []).map((one) => keyIn<Reference>(file, one)),
      })),
    };
  });
}

/** The Convention against Corruption comes with the product; of another one no provision is dropped that an answer may be about. */
function refuseChangedConvention(
  { convention }: InstrumentFile,
  articles: readonly Article[],
  catalogue: Catalogue,
): void {
  const isThere = [...catalogue.articles.values()].some(
    ({ number }) => printKey({ convention: convention.code, number: '' }) === prefixOf(number),
  );
  if (convention.code === bareConvention && articles.length > 0)
    throw new Invalid(
      'The articles of this convention come with the product. Leave them out, and name its provisions.',
      ['convention', 'articles'],
    );
  if (!isThere && articles.length === 0)
    throw new Invalid('This convention is new. Give its chapters and articles.', ['convention', 'articles']);
  if (!isThere && !convention.titles)
    throw new Invalid('This convention is new. Give its titles.', ['convention', 'titles']);
  articles.forEach(({ number, provisions }, at) => {
    const kept = new Set(provisions.map(({ reference }) => reference));
    const gone = catalogue.articles.get(number)?.provisions.find(({ reference }) => !kept.has(reference));
    if (gone)
      throw new Invalid(
        words('Article {article} has the provision {provision} already. Keep it: answers may be about it.', {
          article: number,
          provision: gone.reference,
        }),
        ['convention', 'articles', at, 'provisions'],
      );
  });
}

const prefixOf = (key: string): string => key.slice(0, key.indexOf(':') + 1);

function participantsIn(file: InstrumentFile, { participants }: Catalogue): readonly Participant[] {
  const codes = (file.participants ?? []).map((one) => (typeof one === 'string' ? one : one.code));
  return (file.participants ?? []).map((one, at) => {
    const path = ['participants', at];
    const code = (typeof one === 'string' ? one : one.code) as ParticipantCode;
    if (codes.indexOf(code) !== at)
      throw new Invalid(words('"{code}" is here twice. Keep one.', { code }), path);
    const known = participants.get(code);
    if (typeof one === 'string') {
      if (known) return known;
      throw new Invalid(
        words('There is no participant "{code}". Add it to participants or correct the code.', { code }),
        path,
      );
    }
    if (one.fictional !== /^X[A-Z]{2}$/.test(code))
      throw new Invalid('An invented participant has a code of X and two letters, and no other one has.', [
        ...path,
        'code',
      ]);
    if (known && !same(known.names, one.names))
      throw new Invalid(
        words('There is a participant "{code}" with other names. Write its code alone.', { code }),
        path,
      );
    return (
      known ?? {
        code,
        names: one.names,
        fictional: one.fictional,
        regionalGroup: one.regionalGroup,
        signed: null,
        deposited: null,
        statusSource: null,
        leastDeveloped: null,
        languages: [],
        legalTradition: null,
      }
    );
  });
}

function typesIn(file: InstrumentFile, { assistanceTypes }: Catalogue): readonly AssistanceType[] {
  return file.assistanceTypes.map((one, at) => {
    const code = typeof one === 'string' ? one : one.code;
    const known = assistanceTypes.get(code);
    if (typeof one !== 'string') {
      if (known && known.category !== one.category)
        throw new Invalid(
          words('"{code}" has another category in another instrument. Make them agree.', { code }),
          ['assistanceTypes', at, 'category'],
        );
      return known ?? one;
    }
    if (known) return known;
    throw new Invalid(
      words('There is no assistance type "{code}" yet. Give its category and labels.', { code }),
      ['assistanceTypes', at],
    );
  });
}

function refuseUnknownTier(file: InstrumentFile, types: readonly AssistanceType[]): void {
  for (const [at, code] of (file.legislativeTypes ?? []).entries())
    if (!types.some((type) => type.code === code))
      throw new Invalid(
        words('This checklist has no kind of help "{code}". Name one of its own.', { code }),
        ['legislativeTypes', at],
      );
}

function challengesIn(file: InstrumentFile, { instruments }: Catalogue): readonly Challenge[] {
  const all = [...instruments.values()].flatMap(({ challenges }) => challenges);
  return file.challenges.map((one, at) => {
    if (typeof one !== 'string') return one;
    const known = all.find(({ code }) => code === one);
    if (known) return known;
    throw new Invalid(words('There is no challenge "{code}" yet. Give its labels.', { code: one }), [
      'challenges',
      at,
    ]);
  });
}

function instrumentIn(
  file: InstrumentFile,
  { assistanceTypes, challenges }: Pick<Instrument, 'assistanceTypes' | 'challenges'>,
): Instrument {
  const { code, version, titles, state, decision, provisions } = file.instrument;
  const all = file.convention.articles.flatMap((article) => article.provisions.map(({ number }) => number));
  return {
    code,
    version,
    titles,
    state,
    ...(decision && { decision }),
    provisions: (provisions ?? all).map((number) => keyIn<Reference>(file, number)),
    assistanceTypes,
    ...(file.legislativeTypes?.length && { legislativeTypes: file.legislativeTypes }),
    challenges,
    ...(file.participants && {
      participants: file.participants.map(
        (one) => (typeof one === 'string' ? one : one.code) as ParticipantCode,
      ),
    }),
    questions: file.questions.map((question) => ({
      ...question,
      provision: keyIn<Reference>(file, question.provision),
    })),
    ...(file.replaces && { replaces: replacesIn(file, file.replaces) }),
  };
}

function replacesIn(file: InstrumentFile, replaces: NonNullable<InstrumentFile['replaces']>): Replaces {
  const keys = (numbers: readonly string[]) => numbers.map((number) => keyIn<Reference>(file, number));
  return {
    ...replaces,
    provisions: replaces.provisions.map(({ parts, ...rule }) => ({
      ...rule,
      from: keys(rule.from),
      to: keys(rule.to),
      ...(parts && { parts: parts.map((part) => ({ ...part, to: keyIn<Reference>(file, part.to) })) }),
    })),
  };
}

/** Said by the path of the file; what else does not hold together the catalogue says. */
function refuseUnknown(
  file: InstrumentFile,
  instrument: Instrument,
  { articles }: Pick<InstrumentParts, 'articles'>,
  catalogue: Catalogue,
): void {
  const known = new Set([
    ...catalogue.provisions.keys(),
    ...articles.flatMap(({ provisions }) => provisions.map(({ reference }) => reference)),
  ]);
  file.convention.articles.forEach(({ chapter }, at) => {
    const key = keyIn<string>(file, chapter);
    if (!catalogue.chapters.has(key) && !file.convention.chapters.some(({ number }) => number === chapter))
      throw new Invalid(
        words('There is no chapter {chapter}. Add it, or correct the article.', { chapter: key }),
        ['convention', 'articles', at, 'chapter'],
      );
  });
  if (instrument.provisions.length === 0)
    throw new Invalid('Name the provisions that are asked.', ['instrument', 'provisions']);
  instrument.provisions.forEach((reference, at) => {
    if (!known.has(reference))
      throw new Invalid(
        words('There is no provision {provision}. Correct the reference.', { provision: reference }),
        ['instrument', 'provisions', at],
      );
  });
  file.questions.forEach(({ provision }, at) => {
    if (!known.has(keyIn<Reference>(file, provision)))
      throw new Invalid(
        words('There is no provision {provision}. Correct the reference.', {
          provision: keyIn(file, provision),
        }),
        ['questions', at, 'provision'],
      );
  });
  const before = catalogue.instruments.get(instrument.code);
  if (before && conventionOfInstrument(before) !== file.convention.code)
    throw new Invalid(
      words('"{code}" is a checklist of another convention. Give this one a code of its own.', {
        code: instrument.code,
      }),
      ['instrument', 'code'],
    );
  checkQuestions(instrument, []);
  if (before && before.version !== instrument.version) checkMapping(before, instrument);
}

/** The catalogue as it would be: what has the same key is replaced. */
function withParts(catalogue: Catalogue, parts: InstrumentParts) {
  const over = <T>(before: Iterable<T>, added: readonly T[], keyOf: (row: T) => string): readonly T[] => {
    const rows = new Map([...before, ...added].map((row) => [keyOf(row), row]));
    return [...rows.values()];
  };
  return {
    version: catalogue.version,
    chapters: over(catalogue.chapters.values(), parts.chapters, ({ number }) => number),
    articles: over(catalogue.articles.values(), parts.articles, ({ number }) => number),
    instruments: over(catalogue.instruments.values(), parts.instruments, ({ code }) => code),
    participants: [],
  };
}

function sourcesIn({ convention, instrument }: InstrumentFile): Catalogue['sources'] {
  const { source, titles } = convention;
  if (!source) return [];
  return [{ title: titles?.en ?? instrument.titles.en ?? instrument.code, ...source }];
}
