import type { DecimalSign } from '../../base/read-number.ts';
import { Invalid, type Words, words } from '../../base/refusal.ts';
import { saidNumber } from '../../base/said-number.ts';
import { fold } from '../../base/search.ts';
import type { Texts } from '../../convention/article.ts';
import type { Instrument } from '../../convention/instrument.ts';
import { notProvided, type Question } from '../../convention/question.ts';
import type { Compliance } from '../answer.ts';

/** What a cell says of compliance: a level, that it is not provided, or nothing. */
export function complianceIn(cell: string): Compliance | typeof notProvided {
  const said = complianceWords.get(keyOf(cell));
  if (said) return said;
  throw none(cell, ['yes', 'in part', 'no', 'not provided']);
}

/** A reply as cells of a table have it, still to be checked; null where it says that there is none. */
export function replyIn(question: Question, cell: string, decimal: DecimalSign | undefined): unknown {
  if (complianceWords.get(keyOf(cell)) === notProvided) return null;
  switch (question.kind) {
    case 'SINGLE':
      return codeIn(question.options ?? [], cell);
    case 'MULTIPLE':
      return listIn(cell, (one) => codeIn(question.options ?? [], one));
    case 'NUMBER':
      return saidNumber(cell, decimal);
    case 'TABLE':
      throw new Invalid('A table of answers cannot have a table in a cell. Write it in the checklist.');
    default:
      return cell;
  }
}

/** The kinds of help that are wanted, by code or label; none where it is not provided. */
export function typesIn({ assistanceTypes }: Instrument, cell: string): readonly string[] {
  if (complianceWords.get(keyOf(cell)) === notProvided) return [];
  return [...new Set(listIn(cell, (one) => codeIn(assistanceTypes, one)))];
}

interface Labelled {
  readonly code: string;
  readonly labels: Texts;
}

function codeIn(options: readonly Labelled[], cell: string): string {
  const key = keyOf(cell);
  const found = options.find(
    ({ code, labels }) => keyOf(code) === key || Object.values(labels).some((label) => keyOf(label) === key),
  );
  if (found) return found.code;
  throw none(
    cell,
    options.map(({ code }) => code),
  );
}

/** Where none of what it would be cut into is known, the whole is tried: labels have commas too. */
function listIn<T>(cell: string, one: (part: string) => T): readonly T[] {
  const cut = (by: RegExp) =>
    cell
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean);
  const parts = cut(/[;|\n；؛]/);
  if (parts.length > 1) return parts.map(one);
  try {
    return [one(cell)];
  } catch {
    return cut(/[,،、，]/).map(one);
  }
}

const none = (value: string, options: readonly string[]): Invalid =>
  new Invalid(
    words('“{value}” is none of the replies. Write one of {options}.', {
      value: value.length > 80 ? `${value.slice(0, 80)}…` : value,
      options: options.join(', '),
    }) satisfies Words,
  );

const keyOf = (text: string): string =>
  fold(text)
    .replaceAll(/[\s.()_-]+/g, ' ')
    .trim();

/** As people write them in the six languages. */
const complianceWords: ReadonlyMap<string, Compliance | typeof notProvided> = new Map(
  Object.entries({
    YES: ['yes', 'y', 'sí', 'si', 'oui', 'o', 'نعم', 'да', '是', 'fully', 'yes, fully'],
    IN_PART: [
      ...[
        'in part',
        'partly',
        'partially',
        'partial',
        'yes, in part',
        'en parte',
        'parcialmente',
        'en partie',
      ],
      ...['partiellement', 'جزئيا', 'جزئياً', 'частично', '部分', '部分是'],
    ],
    NO: ['no', 'n', 'non', 'لا', 'нет', '否', '不', 'none'],
    NOT_PROVIDED: [
      ...[
        'not provided',
        'no information',
        'no data',
        'no answer',
        'n/a',
        'na',
        'n.a.',
        'not available',
        'no reply',
      ],
      ...[
        'no facilitado',
        'sin datos',
        'sin información',
        's/d',
        'non communiqué',
        'sans objet',
        'n.d.',
        'nd',
      ],
      ...[
        'لم يقدم',
        'لم يُقدَّم',
        'غير متاح',
        'не представлено',
        'нет данных',
        '未提供',
        '无数据',
        '..',
        '...',
        '-',
        '—',
        '?',
      ],
    ],
  } satisfies Record<Compliance | typeof notProvided, readonly string[]>).flatMap(([code, list]) =>
    [code, ...list].map((word) => [keyOf(word), code as Compliance | typeof notProvided] as const),
  ),
);
