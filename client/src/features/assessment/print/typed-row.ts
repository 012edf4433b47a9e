import type { ReportedAnswerInput } from '../../../gql/graphql.ts';
import { latinDigits } from '../../../lib/digits.ts';
import { readWhole } from '../../../lib/read-number.ts';
import {
  categoryNumbers,
  complianceNumbers,
  horizonNumbers,
  measureKinds,
  noneNumber,
  notProvidedNumber,
  type PaperInstrument,
} from './paper-codes.ts';
import { ownQuestion, questionsOf, replyField, type TypedField } from './paper-fields.ts';
import { typedReply } from './typed-reply.ts';
import { lines, words } from './typed-words.ts';

/** What is typed of one provision, by the fields of the paper; numbers for what is ticked, a line for each entry. */
export type TypedRow = Readonly<Partial<Record<TypedField, string>>>;

/** What is wrong in a row, by field: the part that is not understood. */
export type RowFaults = Readonly<Partial<Record<TypedField, string>>>;

export const isEmpty = (row: TypedRow): boolean => Object.values(row).every((text) => !text?.trim());

/** The answer that a row says, or the words in it that say nothing. */
export function answerIn(
  provision: string,
  row: TypedRow,
  instrument: Pick<PaperInstrument, 'assistanceTypes' | 'challenges' | 'questions'>,
): { readonly answer: ReportedAnswerInput; readonly faults: RowFaults } {
  const { assistanceTypes, challenges } = instrument;
  const at = { reference: provision };
  const faults: Partial<Record<TypedField, string>> = {};
  const miss = (field: TypedField, what: string): void => {
    faults[field] ??= what;
  };
  const codeAt = <T>(field: TypedField, word: string, list: readonly T[]): T[] => {
    const found = /^\d{1,3}$/.test(word) ? list[Number(word) - 1] : undefined;
    if (found === undefined) miss(field, word);
    return found === undefined ? [] : [found];
  };
  const day = (written: string | undefined, end: boolean): string | null => {
    if (!written) return null;
    if (/^\d{4}$/.test(written)) return `${written}${end ? '-12-31' : '-01-01'}`;
    if (/^\d{4}-\d{2}-\d{2}$/.test(written)) return written;
    miss('received', written);
    return null;
  };

  const own = ownQuestion(instrument, at);
  const isNotProvided = own !== undefined && row.compliance?.trim() === String(notProvidedNumber);
  const [compliance = null] = isNotProvided
    ? []
    : words(row.compliance).flatMap((word) => codeAt('compliance', word, complianceNumbers));
  const ticked = words(row.wanted);
  const noneRequired = ticked.includes(String(noneNumber));
  const types = ticked
    .filter((word) => word !== String(noneNumber))
    .flatMap((word) => codeAt('wanted', word, assistanceTypes));
  const said = new Map(
    lines(row.wishes).flatMap(([number = '', subject, result, beneficiary, horizon]) =>
      codeAt('wishes', number, assistanceTypes).map(({ code }) => [
        code,
        {
          subject: subject || null,
          result: result || null,
          beneficiary: beneficiary || null,
          horizon: horizon ? (codeAt('wishes', horizon, horizonNumbers)[0] ?? null) : null,
        },
      ]),
    ),
  );
  const wanted = [...new Set([...types.map(({ code }) => code), ...said.keys()])];
  if (noneRequired && wanted.length > 0) miss('wanted', String(noneNumber));
  // Only the State can say of which kind *other* is [WG 19]: without it nothing is guessed, and the words stay where they were typed.
  const [otherKind] = words(row.otherKind).flatMap((word) => codeAt('otherKind', word, categoryNumbers));
  const open = wanted.filter((type) => !assistanceTypes.find(({ code }) => code === type)?.category);
  if (open.length > 0 && !otherKind) miss('otherKind', '');
  if (open.length === 0 && otherKind) miss('otherKind', row.otherKind?.trim() ?? '');
  const answer: ReportedAnswerInput = {
    provision,
    compliance,
    law: row.law?.trim() || null,
    figures: lines(row.figures).flatMap(([year = '', count = '', note]) => {
      const [when, many] = [year, count].map((text) => (text === '' ? null : readWhole(text)));
      if (year !== '' && !/^\d{4}$/.test(latinDigits(year))) miss('figures', year);
      if (count !== '' && many == null) miss('figures', count);
      if (many == null && !note) miss('figures', year);
      return [{ year: when ?? null, count: many ?? null, note: note || null }];
    }),
    practice: row.practice?.trim() || null,
    challenges: words(row.challenges).flatMap((word) =>
      codeAt('challenges', word, challenges).map(({ code }) => code),
    ),
    measures: lines(row.measures).flatMap(([kind = '', title, citation]) => {
      if (!title) miss('measures', kind);
      return codeAt('measures', kind, measureKinds).map((code) => ({
        kind: code,
        title: title ?? '',
        citation: citation || null,
      }));
    }),
    noneRequired,
    assistanceWanted: wanted.map((type) => ({
      type,
      ...(open.includes(type) && otherKind ? { category: otherKind } : {}),
      ...said.get(type),
    })),
    assistanceReceived: lines(row.received).flatMap(([number = '', providerName, from, until]) => {
      if (!providerName) miss('received', number);
      return codeAt('received', number, assistanceTypes).map(({ code }) => ({
        type: code,
        providerName: providerName ?? '',
        from: day(from, false),
        until: day(until, true),
      }));
    }),
  };
  const replies = questionsOf(instrument, at).flatMap((question) => {
    const field = replyField(question);
    const text = row[field] ?? '';
    if (text.trim() === '') return [];
    return [{ question: question.code, value: typedReply(question, text, (what) => miss(field, what)) }];
  });
  if (own && isNotProvided) replies.unshift({ question: own.code, value: 'NOT_PROVIDED' });
  return { answer: replies.length > 0 ? { ...answer, replies } : answer, faults };
}
