import type { Dimension, FollowKind } from '../../../gql/graphql.ts';
import { articleOf } from '../../../lib/article-row.ts';
import { type Choices, labelIn } from '../use-choices.ts';
import type { ListFilter, View } from '../view.ts';

/** What can be followed, by its name. */
export interface ToFollow {
  readonly kind: FollowKind;
  readonly code: string;
  readonly label: string;
}
type Lists = Pick<Choices, 'lists'>;
type Looked = Pick<View, 'filter' | 'rows' | 'columns' | 'cell'>;

/** As the filters call them, in the order in which they are offered. */
const listOf = {
  PARTICIPANT: 'participants',
  ARTICLE: 'articles',
  TYPE: 'types',
  SUBJECT: 'subjects',
} as const satisfies Partial<Record<FollowKind & Dimension, ListFilter>>;
type Kind = keyof typeof listOf;
const kinds = Object.keys(listOf) as readonly Kind[];

/** The States, articles, kinds of help and subjects that somebody looks at: the open cell first, then the filters. */
export function followedIn({ filter, rows, columns, cell }: Looked, choices: Lists): readonly ToFollow[] {
  const opened = cell ? [...inCell(rows, cell.row), ...inCell(columns, cell.column)] : [];
  const chosen = kinds.flatMap((kind) => (filter[listOf[kind]] ?? []).map((code) => [kind, code] as const));
  const found = new Map<string, ToFollow>();
  for (const [kind, code] of [...opened, ...chosen]) {
    const label = labelIn(choices, listOf[kind], code);
    if (label !== null) found.set(`${kind} ${code}`, { kind, code, label });
  }
  return [...found.values()].slice(0, most);
}

/** A longer list is no choice; what is not in it can be chosen where subscriptions are. */
const most = 12;

type Place = readonly [Kind, string];
/** A provision is followed by its article. */
function inCell(dimension: Dimension, key: string | null): readonly Place[] {
  if (key === null) return [];
  if (dimension === 'PROVISION') return [['ARTICLE', articleOf(key)]];
  const kind = kinds.find((one) => one === dimension);
  return kind ? [[kind, key]] : [];
}

/** The saved search by which somebody came here; another choice leads away from it. */
export const savedIn = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'savedSearch' in state ? String(state.savedSearch) : null;
