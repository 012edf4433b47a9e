import type { AnswerField, AnswerValues } from './answer-values.ts';
import { heldBack } from './held-back.ts';
import { isOptional } from './places.ts';

/** What can be sent of what is shown: at these places, and where a date is not one, is what the server holds, so that the rest is not held up. */
export function without(places: readonly string[], values: AnswerValues, stored: AnswerValues): AnswerValues {
  const out = new Set([...places, ...heldBack(values)].filter(isOptional));
  const mended = <T extends object>(
    field: AnswerField,
    list: readonly T[],
    name: (entry: T) => string,
    known: readonly T[],
    at: (entry: T, index: number) => string | number,
  ): readonly T[] =>
    list.map((entry, index) => {
      const keys = Object.keys(entry).filter((key) => out.has(`${field}.${at(entry, index)}.${key}`));
      const before = known.find((other) => name(other) === name(entry));
      return keys.length === 0
        ? entry
        : { ...entry, ...Object.fromEntries(keys.map((key) => [key, before?.[key as keyof T] ?? null])) };
    });
  const index = (_entry: object, position: number) => position;
  return {
    ...values,
    figures: mended('figures', values.figures, ({ year, note }) => `${year} ${note}`, stored.figures, index),
    measures: mended('measures', values.measures, ({ title }) => title, stored.measures, index),
    assistanceWanted: mended(
      'assistanceWanted',
      values.assistanceWanted,
      ({ type }) => type,
      stored.assistanceWanted,
      ({ type }) => type,
    ),
    assistanceReceived: mended(
      'assistanceReceived',
      values.assistanceReceived,
      ({ type, providerName }) => `${type} ${providerName.trim()}`,
      stored.assistanceReceived,
      index,
    ),
  };
}
