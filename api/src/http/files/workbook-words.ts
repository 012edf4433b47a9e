import {
  budgetBands,
  compliances,
  horizons,
  measureKinds,
  measureStatuses,
} from '../../domain/assessment/answer.ts';
import type { FormLine } from '../../domain/assessment/file/form-line.ts';
import { replyOptions } from '../../domain/assessment/file/reply-lines.ts';
import type { Language } from '../../domain/base/language.ts';
import { textIn } from '../../domain/base/language.ts';
import { assistanceCategories, type Instrument } from '../../domain/convention/instrument.ts';
import { notProvided } from '../../domain/convention/question.ts';
import { texts } from '../../texts/texts.ts';
import { workbook } from '../../texts/workbook.ts';

/** The words of the form in this language. */
export const workbookWords =
  (language: Language) =>
  (word: string): string =>
    (language === 'en' ? workbook : texts[language].workbook)[word] ?? workbook[word] ?? word;

/** What a line asks: “What exists 2 · Title”. */
export function questionLabel(
  { question, entry, label, part: column }: Pick<FormLine, 'question' | 'entry' | 'label' | 'part'>,
  language: Language,
): string {
  const words = workbookWords(language);
  const [group = '', part] = question.split('.');
  if (label)
    return [
      textIn(label, language) + (entry === null ? '' : ` ${entry}`),
      column && textIn(column, language),
      part && words(part),
    ]
      .filter(Boolean)
      .join(' · ');
  return [words(group) + (entry === null ? '' : ` ${entry}`), part && words(part)]
    .filter(Boolean)
    .join(' · ');
}

export interface Options {
  readonly lists: readonly {
    readonly name: string;
    readonly labels: readonly string[];
    readonly codes: readonly string[];
  }[];
  readonly labelOf: (list: string, code: string) => string | undefined;
  /** Where its labels are. Written into the validation itself they would have to be shorter than 255 characters together. */
  readonly rangeOf: (list: string, sheet: string) => string;
}

/** What each line with a choice offers: labels in this language, and their codes. */
export function optionsIn(instrument: Instrument, language: Language): Options {
  const words = workbookWords(language);
  const closed = (name: string, codes: readonly string[]) => ({ name, codes, labels: codes.map(words) });
  const named = (
    name: string,
    list: readonly { readonly code: string; readonly labels: Readonly<Record<string, string>> }[],
  ) => ({
    name,
    codes: list.map(({ code }) => code),
    labels: list.map(({ labels }) => textIn(labels, language)),
  });
  const lists = [
    closed('compliance', compliances),
    named('challenges', instrument.challenges),
    closed('kind', measureKinds),
    closed('status', measureStatuses),
    named('type', instrument.assistanceTypes),
    closed('category', assistanceCategories),
    closed('horizon', horizons),
    closed('budgetBand', budgetBands),
    closed('yes', ['YES']),
    ...(instrument.questions ?? [])
      .flatMap(replyOptions)
      .map(({ name, options }) => (options ? named(name, options) : closed(name, [notProvided]))),
  ].map((list) => ({
    ...list,
    labels: list.labels.map((label, at) =>
      list.labels.indexOf(label) === at ? label : `${label} (${list.codes[at]})`,
    ),
  }));
  const find = (list: string) => lists.findIndex(({ name }) => name === list);
  return {
    lists,
    labelOf: (list, code) => {
      const found = lists[find(list)];
      return found?.labels[found.codes.indexOf(code)];
    },
    rangeOf: (list, sheet) => {
      const column = letterOf(find(list) * 2);
      return `'${sheet}'!$${column}$2:$${column}$${(lists[find(list)]?.labels.length ?? 0) + 1}`;
    },
  };
}

/** A, …, Z, AA, AB, … */
function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
