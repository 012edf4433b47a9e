import type { PaperQuestion } from './paper-fields.ts';
import { entriesIn, placeOf } from './typed-place.ts';
import type { Reading } from './typed-reading.ts';
import { numberIn } from './typed-words.ts';

/** What is typed of a question of the instrument, as its reply is sent; null: nothing, or a word that says nothing. */
export function typedReply(
  { row, miss, text, one, chosen, day }: Reading,
  question: PaperQuestion,
  list: string,
) {
  const code = (found: { readonly code: string } | null): string | null => found?.code ?? null;
  const number = (place: string): number | null => {
    const typed = text(place);
    const value = typed === null ? null : numberIn(typed);
    if (typed !== null && value === null) miss(place, typed);
    return value;
  };
  const cell = ({ code: column, kind, options }: PaperQuestion['columns'][number], at: number): unknown => {
    const place = placeOf(list, at, column);
    if (kind === 'NUMBER') return number(place);
    if (kind === 'CHOICE') return code(one(place, options));
    return kind === 'DAY' ? day(place) : text(place);
  };
  switch (question.kind) {
    case 'SINGLE':
      return code(one(list, question.options));
    case 'MULTIPLE': {
      const codes = chosen(list, question.options).map((option) => option.code);
      return codes.length > 0 ? codes : null;
    }
    case 'NUMBER':
      return number(list);
    case 'TABLE': {
      const rows = entriesIn(row, list).map((at) =>
        Object.fromEntries(
          question.columns.flatMap((column): readonly (readonly [string, unknown])[] => {
            const said = cell(column, at);
            return said === null ? [] : [[column.code, said]];
          }),
        ),
      );
      return rows.length > 0 ? rows : null;
    }
    default:
      return text(list);
  }
}
