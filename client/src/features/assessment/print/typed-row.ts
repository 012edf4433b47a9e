import type { ReportedAnswerInput } from '../../../gql/graphql.ts';
import {
  complianceNumbers,
  horizonNumbers,
  measureKinds,
  noneNumber,
  type PaperInstrument,
} from './paper-codes.ts';

/** What is typed of one provision, in the order of the paper; numbers for what is ticked, a line for each entry. */
export const typedFields = [
  'compliance',
  'measures',
  'practice',
  'challenges',
  'wanted',
  'wishes',
  'received',
] as const;
export type TypedField = (typeof typedFields)[number];
export type TypedRow = Readonly<Partial<Record<TypedField, string>>>;

/** What is wrong in a row, by field: the part that is not understood. */
export type RowFaults = Readonly<Partial<Record<TypedField, string>>>;

export const isEmpty = (row: TypedRow): boolean => typedFields.every((field) => !row[field]?.trim());

/** The answer that a row says, or the words in it that say nothing. */
export function answerIn(
  provision: string,
  row: TypedRow,
  { assistanceTypes, challenges }: Pick<PaperInstrument, 'assistanceTypes' | 'challenges'>,
): { readonly answer: ReportedAnswerInput; readonly faults: RowFaults } {
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

  const [compliance = null] = words(row.compliance).flatMap((word) =>
    codeAt('compliance', word, complianceNumbers),
  );
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
  const answer: ReportedAnswerInput = {
    provision,
    compliance,
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
      // The paper does not ask for it; the State can say another one.
      ...(assistanceTypes.find(({ code }) => code === type)?.category
        ? {}
        : { category: 'ADVISORY' as const }),
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
  return { answer, faults };
}

/** Numbers with blanks or commas between them. */
const words = (text = ''): readonly string[] => text.split(/[\s,;、，]+/).filter(Boolean);
/** One entry a line, its parts with semicolons between them. */
const lines = (text = ''): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[;；؛]/).map((part) => part.trim()));
