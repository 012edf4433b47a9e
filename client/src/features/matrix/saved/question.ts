import type { MatrixInput, QuestionShownFragment } from '../../../gql/graphql.ts';
import { anyInstrument, flags, inputOf, lists, readView, type View, writeView } from '../view.ts';

/** What is shown, as a question that can be kept: on a phone and on a wide screen the same, about the present, and for whoever opens it. */
export function questionOf(view: View, usual: string | null): MatrixInput {
  return inputOf({ ...view, asOf: null, edition: null, audience: null, seenAs: null }, false, usual);
}

/** The explorer's address of a kept question. */
export function addressOf({ rows, columns, instrument, filter }: QuestionShownFragment): string {
  const chosen = [...lists, ...flags].flatMap((name) => {
    const value = filter[name];
    return value == null ? [] : [[name, value] as const];
  });
  const view: View = {
    ...readView(new URLSearchParams()),
    rows,
    columns,
    instrument: instrument ?? anyInstrument,
    filter: Object.fromEntries(chosen),
  };
  return `?${writeView(view)}`;
}

/** The same question once more, as it is sent. */
export const sentAgain = ({ rows, columns, instrument, filter }: QuestionShownFragment): MatrixInput => ({
  rows,
  columns,
  instrument,
  filter: Object.fromEntries(chosenIn(filter)),
});

/** A question that another program kept may ask for what the explorer's address has no word for. */
export const isWholeInAddress = ({ filter }: QuestionShownFragment): boolean =>
  chosenIn(filter).every(
    ([name, value]) =>
      (flags.some((flag) => flag === name) && value === true) ||
      (lists.some((list) => list === name) && Array.isArray(value) && value.length > 0),
  );

const chosenIn = (filter: QuestionShownFragment['filter']) =>
  Object.entries(filter).filter(([name, value]) => name !== '__typename' && value !== null);
