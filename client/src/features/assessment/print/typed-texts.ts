import { latinDigits } from '../../../lib/digits.ts';
import { lettered, type PaperQuestion, replyField } from './paper-fields.ts';
import { entriesIn, placeOf } from './typed-place.ts';
import type { Reading } from './typed-reading.ts';

/** In which languages the report is. */
export interface ReportLanguages {
  readonly language: string;
  readonly secondLanguage: string | null;
  /** A language by its name, as the typist reads it, or by its tag; null: there is none of that name. */
  readonly tagOf: (name: string) => string | null;
}

/** What the last list of the paper says of the other texts, by their places. */
export interface SaidOfText {
  readonly language: string | null;
  readonly translation: string | null;
}

/** The texts that are in another language, or that are given once more, each named by its letter and row. */
export function textsSaid(
  { row, miss, text, needed }: Reading,
  questions: readonly PaperQuestion[],
  { language: usual, secondLanguage, tagOf }: ReportLanguages,
): ReadonlyMap<string, SaidOfText> {
  const said = new Map<string, SaidOfText>();
  for (const at of entriesIn(row, 'texts')) {
    const place = (part: string) => placeOf('texts', at, part);
    const [name, tongue, translation] = [
      text(place('text')),
      text(place('language')),
      text(place('translation')),
    ];
    needed(place('text'));
    if (!tongue && !translation) miss(place('translation'), '');
    if (translation && !secondLanguage) miss(place('translation'), translation);
    const language = tongue && tagOf(tongue);
    if (tongue && !language) miss(place('language'), tongue);
    if (!name) continue;
    const of = placeNamed(name, questions);
    if (!of || said.has(of) || text(of) === null) miss(place('text'), name);
    else said.set(of, { language: language === usual ? null : language, translation });
  }
  return said;
}

/** `c2` is the third lettered text, in the second row of its list. */
function placeNamed(name: string, questions: readonly PaperQuestion[]): string | null {
  const [, letter = '', number = '1'] = /^([a-z])\s*(\d{1,2})?$/i.exec(latinDigits(name)) ?? [];
  const at = Number(number) - 1;
  if (letter.toLowerCase() === 'q') {
    const question = questions[at];
    return question?.kind === 'TEXT' ? replyField(question) : null;
  }
  const named = letter ? lettered[(letter.toLowerCase().codePointAt(0) ?? 0) - 97] : undefined;
  if (!named) return null;
  const [list = '', part] = named.split('.');
  return part ? placeOf(list, at, part) : list;
}
