import type { EditionAudience } from '../../../domain/assistance/edition/edition.ts';
import { frozenOf } from '../../../domain/assistance/edition/format.ts';
import type { MatrixQuery } from '../../../domain/assistance/matrix/figures.ts';
import { type Change, turned } from '../../../domain/assistance/matrix/frozen/change.ts';
import type { Frozen } from '../../../domain/assistance/matrix/frozen/frozen.ts';
import {
  type ComparedMatrix,
  cellsOfBoth,
  compareFrozen,
} from '../../../domain/assistance/matrix/frozen/marks.ts';
import type { Thawed } from '../../../domain/assistance/matrix/frozen/thaw.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Invalid, NotFound } from '../../../domain/base/refusal.ts';
import { type Audience, figuresKey } from '../../../domain/base/visibility.ts';
import { makeLine } from '../../../store/store.ts';
import { audience, type Context } from '../../base/context.ts';
import { askedQuery, type MatrixInput, projectionAt, refuseLargeTable } from '../matrix/matrix.ts';
import { checkKeys } from '../matrix/matrix-cell.ts';
import { opened } from './opened.ts';
import { changesUpTo, ofLevel } from './prepare.ts';
import { contentMeant, contentOf, openedEdition } from './read.ts';

/** One of the two; neither: as it is now. */
export interface Side {
  readonly edition?: number | null | undefined;
  readonly asOf?: Instant | null | undefined;
}
export interface ComparisonInput extends Omit<MatrixInput, 'asOf'> {
  readonly from: Side;
  readonly to: Side;
  /** Of editions; else that of the viewer. */
  readonly audience?: EditionAudience | null | undefined;
}

export interface ComparedSide {
  readonly edition: number | null;
  readonly asOf: Instant;
  readonly entry: number;
  readonly thawed: Thawed;
  /** What whoever sees more saw of it. */
  readonly forMore: () => Promise<Frozen>;
}
export interface MatrixComparison extends ComparedMatrix {
  readonly query: MatrixQuery;
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  /** For whom both sides were computed. */
  readonly audience: Audience;
}

/**
 * Two answers to one question, both for one audience. Where an edition is one of them that is the audience of its content, without what States see of
 * themselves: else what was never published would look new.
 */
export async function compareMatrix(context: Context, input: ComparisonInput): Promise<MatrixComparison> {
  const query = await askedQuery(context, input, ['input']);
  const [start, end] = [input.from.asOf, input.to.asOf];
  if (start != null && end != null && start !== end)
    throw new Invalid('Compare a date with an edition or with now.', ['input', 'to', 'asOf']);
  const frozen = input.from.edition != null || input.to.edition != null;
  const level = contentMeant(context, input.audience);
  if (!level) throw new NotFound(['input', 'audience']);
  const who = frozen || input.audience != null ? ofLevel(level) : audience(context);
  const from = await sideOf(context, input.from, level, who, ['input', 'from']);
  const to = await sideOf(context, input.to, level, who, ['input', 'to']);
  await context.turn?.();
  const compared = compareFrozen(from.thawed, to.thawed, query);
  // Whoever compares reads the cells of both in one table.
  refuseLargeTable({ cells: cellsOfBoth(compared) }, ['input']);
  return { ...compared, query, from, to, audience: who };
}

async function sideOf(
  context: Context,
  { edition, asOf }: Side,
  level: EditionAudience,
  who: Audience,
  path: readonly string[],
): Promise<ComparedSide> {
  if (edition != null && asOf != null)
    throw new Invalid('Name an edition or a moment, not both.', [...path, 'asOf']);
  if (edition != null) {
    const one = await openedEdition(context, edition, level, [...path, 'edition']);
    const { asOf: then, entry } = one.edition;
    const forMore = async () => frozenOf(await contentOf(context, one.edition, 'SECRETARIAT'));
    return { edition, asOf: then, entry, thawed: one.thawed, forMore };
  }
  const { store } = context;
  const projection = await projectionAt(context, asOf, path);
  const entry = asOf == null ? projection.number() : await store.editions.entryAt(asOf);
  const version = store.live.version(who);
  const instant = asOf ?? version.asOf;
  // Whoever sees the same is given the same; labels of today, which the past is told under, are in the version.
  const name = JSON.stringify([asOf ?? null, version.version, figuresKey(who)]);
  const thawed = await opened(store.catalogue(), name, () => {
    const frozen = { ...projection.freeze(who), asOf: instant };
    return () => frozen;
  });
  return { edition: null, asOf: instant, entry, thawed, forMore: async () => projection.freeze(most) };
}
/** Who sees the most of what no State keeps to itself. */
const most = ofLevel('SECRETARIAT');

const told = new WeakMap<Thawed, WeakMap<Thawed, Promise<readonly Change[]>>>();
/** Reading years of history is for one at a time. */
const line = makeLine('what happened');

/** What happened to each need that differs, read from history when somebody asks; the same from either end, and read once for all who compare the same. */
export async function changesOf(
  { store }: Pick<Context, 'store'>,
  { from, to, audience: who }: MatrixComparison,
): Promise<readonly Change[]> {
  const forth = from.entry < to.entry || (from.entry === to.entry && from.asOf <= to.asOf);
  const [before, after] = forth ? [from, to] : [to, from];
  const since = told.get(before.thawed) ?? new WeakMap<Thawed, Promise<readonly Change[]>>();
  told.set(before.thawed, since);
  const known = since.get(after.thawed);
  const found =
    known ??
    line(() =>
      changesUpTo(store, before.thawed.frozen, after.thawed.frozen, {
        ...{ audience: who, after: before.entry, upTo: after.entry, forMore: before.forMore },
      }),
    );
  since.set(after.thawed, found);
  try {
    const changes = await found;
    return forth ? changes : changes.map(turned);
  } catch (error) {
    if (since.get(after.thawed) === found) since.delete(after.thawed);
    throw error;
  }
}

/** Those of a cell or total of it, under its filter. */
export async function changesIn(
  context: Context,
  comparison: MatrixComparison,
  row: string | null,
  column: string | null,
): Promise<readonly Change[]> {
  const { from, to, query } = comparison;
  checkKeys(context, query, row, column);
  const there = new Set([from, to].flatMap(({ thawed }) => thawed.cell(query, row, column, 'en').needs));
  return (await changesOf(context, comparison)).filter(({ need }) => there.has(need));
}
