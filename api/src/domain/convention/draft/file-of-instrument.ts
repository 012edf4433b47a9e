import type { Article, Texts } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import { conventionOfInstrument, type Instrument } from '../instrument.ts';
import { type InstrumentFile, instrumentFormat } from '../instrument-file.ts';
import { bareConvention, conventionOf, parseKey } from '../provision-key.ts';
import type { Replaces } from '../version-mapping.ts';

/** The file of an instrument that is loaded: read again, it changes nothing. The articles of the Convention against Corruption come with the product, and are no part of it. */
export function fileOfInstrument(instrument: Instrument, catalogue: Catalogue): InstrumentFile {
  const code = conventionOfInstrument(instrument);
  const articles = code === bareConvention ? [] : [...catalogue.articles.values()].filter(isOf(code));
  const all = articles.flatMap(({ provisions }) => provisions.map(({ reference }) => reference));
  const { version, titles, provisions, participants, questions = [] } = instrument;
  const isWhole = all.length === provisions.length && all.every((one, at) => one === provisions[at]);
  return {
    format: instrumentFormat,
    convention: { code, ...conventionIn(code, catalogue), articles: articles.map(articleIn) },
    instrument: {
      code: instrument.code,
      version,
      titles,
      state: instrument.state ?? 'ADOPTED',
      ...(instrument.decision && { decision: instrument.decision }),
      ...(!isWhole && { provisions: provisions.map(numberOf) }),
    },
    ...(participants && { participants: [...participants] }),
    assistanceTypes: instrument.assistanceTypes.map(({ code: type, category, labels }) =>
      isShared(catalogue, instrument, 'assistanceTypes', type) ? type : { code: type, category, labels },
    ),
    ...(instrument.legislativeTypes && { legislativeTypes: [...instrument.legislativeTypes] }),
    challenges: instrument.challenges.map(({ code: challenge, labels }) =>
      isShared(catalogue, instrument, 'challenges', challenge) ? challenge : { code: challenge, labels },
    ),
    questions: questions.map((question) => ({
      ...question,
      provision: numberOf(question.provision),
    })) as InstrumentFile['questions'],
    ...(instrument.replaces && { replaces: replacesOf(instrument.replaces) }),
  };
}

function replacesOf({ provisions, questions, version }: Replaces): NonNullable<InstrumentFile['replaces']> {
  return {
    version,
    provisions: provisions.map(({ rule, from, to, parts, reason }) => ({
      ...{ rule, from: from.map(numberOf), to: to.map(numberOf) },
      ...(parts && { parts: parts.map((part) => ({ to: numberOf(part.to), fields: [...part.fields] })) }),
      ...(reason && { reason }),
    })),
    questions: questions.map((one) => ({ ...one })),
  };
}

const isOf =
  (code: string) =>
  ({ number }: { readonly number: string }): boolean =>
    conventionOf(number) === code;

const numberOf = (key: string): string => parseKey(key)?.number ?? key;

function conventionIn(
  code: string,
  { conventions, chapters, sources }: Catalogue,
): Omit<InstrumentFile['convention'], 'code' | 'articles'> {
  if (code === bareConvention) return { chapters: [] };
  const convention = conventions.get(code);
  const source = sources.find(({ title }) => title === convention?.titles.en);
  return {
    ...(convention && { titles: convention.titles }),
    ...short(convention?.shortTitles),
    ...(convention?.fictional && { fictional: true }),
    ...(source && { source: { text: source.text, compiled: source.compiled } }),
    chapters: [...chapters.values()]
      .filter(isOf(code))
      .map(({ number, titles }) => ({ number: numberOf(number), titles })),
  };
}

const articleIn = (article: Article): InstrumentFile['convention']['articles'][number] => ({
  number: numberOf(article.number),
  chapter: numberOf(article.chapter),
  titles: article.titles,
  ...short(article.shortTitles),
  priorityArea: article.priorityArea,
  provisions: article.provisions.map((provision) => ({
    number: numberOf(provision.reference),
    obligation: provision.obligationLevel,
    summaries: provision.summaries,
    ...short(provision.shortTitles),
  })),
  prerequisites: article.prerequisites.map(({ prerequisite, strength, reason, reasons, provisions, of }) => ({
    article: numberOf(prerequisite),
    strength,
    reason: reasons ?? reason,
    ...(provisions.length > 0 && { provisions: provisions.map(numberOf) }),
    ...(of.length > 0 && { of: of.map(numberOf) }),
  })),
});

const short = (shortTitles: Texts | undefined) => (shortTitles ? { shortTitles } : {});

/** Known by its code, whatever becomes of this instrument. */
const isShared = (
  { instruments }: Catalogue,
  { code }: Instrument,
  part: 'assistanceTypes' | 'challenges',
  of: string,
): boolean =>
  [...instruments.values()].some((one) => one.code !== code && one[part].some((each) => each.code === of));
