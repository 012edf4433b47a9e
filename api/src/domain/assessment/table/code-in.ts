import { Invalid, words } from '../../base/refusal.ts';
import { fold } from '../../base/search.ts';
import type { Texts } from '../../convention/article.ts';
import { notProvided } from '../../convention/question.ts';
import type { Compliance } from '../answer.ts';

interface Labelled {
  readonly code: string;
  readonly labels: Texts;
}

/** The code of what is written, by code or label in any language. */
export function codeIn(
  options: readonly Labelled[],
  cell: string,
  path: readonly (string | number)[] = [],
): string {
  const key = keyOf(cell);
  const found = options.find(
    ({ code, labels }) => keyOf(code) === key || Object.values(labels).some((label) => keyOf(label) === key),
  );
  if (found) return found.code;
  throw none(
    cell,
    options.map(({ code }) => code),
    path,
  );
}

export const none = (
  value: string,
  options: readonly string[],
  path: readonly (string | number)[] = [],
): Invalid =>
  new Invalid(
    words('“{value}” is none of the replies. Write one of {options}.', {
      value: value.length > 80 ? `${value.slice(0, 80)}…` : value,
      options: options.join(', '),
    }),
    path,
  );

/** A level, or that it is not provided; undefined: neither. */
export const complianceSaid = (cell: string): Compliance | typeof notProvided | undefined =>
  complianceWords.get(keyOf(cell));

/** *Not provided*, in one of the six languages: never a *no*, and no number or choice either. */
export const saysNothing = (cell: string): boolean => complianceSaid(cell) === notProvided;

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
