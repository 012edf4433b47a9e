import { createHash } from 'node:crypto';
import { coverageIndex } from '../../../domain/assistance/coverage.ts';
import {
  type ContentHead,
  type Edition,
  type EditionAudience,
  type EditionContent,
  editionAudiences,
  editionFormat,
} from '../../../domain/assistance/edition/edition.ts';
import { codesNow, frozenOf } from '../../../domain/assistance/edition/format.ts';
import { type Change, countChanges } from '../../../domain/assistance/matrix/frozen/change.ts';
import { changesBetween } from '../../../domain/assistance/matrix/frozen/changes.ts';
import { idsIn } from '../../../domain/assistance/matrix/frozen/differences.ts';
import type { Frozen } from '../../../domain/assistance/matrix/frozen/frozen.ts';
import {
  clearUp,
  createHappened,
  type SeenBefore,
} from '../../../domain/assistance/matrix/frozen/happened.ts';
import type { Projection } from '../../../domain/assistance/matrix/projection.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { NeedId } from '../../../domain/base/ids.ts';
import type { Audience } from '../../../domain/base/visibility.ts';
import type { Reads } from '../../../store/store.ts';
import { canonicalText } from './canonical.ts';

/** Everybody who has this general right, and no State's own people. */
export const ofLevel = (level: EditionAudience): Audience => ({ level, participants: [], providers: [] });

/** The next edition, ready to be written: nothing of it is there yet. */
export interface Prepared {
  readonly edition: Omit<Edition, 'onSchedule'>;
  readonly contents: Readonly<Record<EditionAudience, Buffer>>;
  readonly changes: Readonly<Record<EditionAudience, readonly Change[] | null>>;
}

type Known = Pick<Reads, 'editions' | 'catalogue'>;
export type Frozens = Readonly<Record<EditionAudience, Frozen>>;

/** As each audience sees it, all at one moment: the clock turns a live projection as soon as anything is waited for. */
export const freezeAll = (projection: Projection): Frozens =>
  Object.fromEntries(
    editionAudiences.map((audience) => [audience, projection.freeze(ofLevel(audience))]),
  ) as Frozens;

/** The next edition while it is made ready: what happened since the last one is read once, however often the end of it moves on. */
export interface Preparation {
  readonly last: Edition | null;
  /** Reads what happened up to this entry and was not read before. */
  takeUpTo(editions: Pick<Reads['editions'], 'happened'>, entry: number): Promise<void>;
  /** As of that instant, which is that of the entry that was taken last, or later. */
  prepared(asOf: Instant, frozen: Frozens): Prepared;
}

export async function beginPreparation(
  { editions, catalogue }: Known,
  last: Edition | null,
): Promise<Preparation> {
  const since =
    last && (await Promise.all(editionAudiences.map((one) => audienceSince(editions, last, one))));
  const more = since?.at(-1)?.seen;
  let entry = last?.entry ?? 0;
  return {
    last,
    async takeUpTo(editionsNow, upTo) {
      if (since && upTo > entry)
        for await (const one of editionsNow.happened(entry, upTo)) {
          // Where reading is cut off it goes on from here.
          for (const { take } of since) take(one);
          entry = one.number;
        }
      entry = Math.max(entry, upTo);
    },
    prepared(asOf, frozen) {
      const number = (last?.number ?? 0) + 1;
      const contents: Partial<Record<EditionAudience, Buffer>> = {};
      const changes: Partial<Record<EditionAudience, readonly Change[] | null>> = {};
      const heads: Partial<Record<EditionAudience, ContentHead>> = {};
      for (const [at, audience] of editionAudiences.entries()) {
        const { asOf: _then, ...matrix } = frozen[audience];
        const before = since?.[at];
        if (before && more) clearUp(before.happened, more);
        const changed = before
          ? changesBetween(catalogue(), before.frozen, { asOf, ...matrix }, before.happened)
          : null;
        const content: EditionContent = {
          ...{ format: editionFormat, edition: number, audience, asOf },
          ...{ codes: codesNow, matrix, changes: changed },
        };
        const bytes = Buffer.from(canonicalText(content));
        contents[audience] = bytes;
        changes[audience] = changed;
        heads[audience] = headOf(content, bytes);
      }
      return {
        edition: { number, asOf, entry, contents: heads as Edition['contents'] },
        contents: contents as Prepared['contents'],
        changes: changes as Prepared['changes'],
      };
    },
  };
}

interface Moment {
  readonly asOf: Instant;
  readonly entry: number;
  readonly projection: Projection;
  /** The one before it. */
  readonly last: Edition | null;
}

/** The content of each audience, computed for it, and what changed since the last edition as that audience saw both. */
export async function prepareEdition(
  known: Known,
  { asOf, entry, projection, last }: Moment,
): Promise<Prepared> {
  const frozen = freezeAll(projection);
  const preparation = await beginPreparation(known, last);
  await preparation.takeUpTo(known.editions, entry);
  return preparation.prepared(asOf, frozen);
}

function headOf({ matrix, changes }: EditionContent, bytes: Buffer): ContentHead {
  const { coverage, participant } = matrix.needs;
  const open = participant.filter((_state, at) => coverage[at] !== coverageIndex.WITHDRAWN);
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    needs: open.length,
    participants: new Set(open).size,
    changes: changes && countChanges(changes),
  };
}

/** What the audience saw in the last edition, and what it is told of that happened since. */
async function audienceSince(
  editions: Pick<Reads['editions'], 'content'>,
  last: Edition,
  audience: EditionAudience,
) {
  const frozen = frozenOf(JSON.parse((await editions.content(last, audience)).toString()) as EditionContent);
  const seen = seenIn(frozen);
  return { frozen, seen, ...createHappened(ofLevel(audience), seen) };
}

/** What changed from the one to the other, with what happened between the two entries, as this audience is told of it. */
export async function changesUpTo(
  { editions, catalogue }: Known,
  before: Frozen,
  now: Frozen,
  {
    audience,
    after,
    upTo,
    forMore,
  }: {
    readonly audience: Audience;
    readonly after: number;
    readonly upTo: number;
    /** What whoever sees more saw before; read where it is needed. */
    readonly forMore: () => Promise<Frozen>;
  },
): Promise<readonly Change[]> {
  const { happened, take } = createHappened(audience, seenIn(before));
  for await (const one of editions.happened(after, upTo)) take(one);
  if (happened.unclear.size > 0) clearUp(happened, seenIn(await forMore()));
  return changesBetween(catalogue(), before, now, happened);
}

/** What the audience saw of a need then; looked up once somebody asks. */
function seenIn(frozen: Frozen): SeenBefore {
  const idOf = idsIn(frozen);
  let seen: ReadonlyMap<NeedId, number> | null = null;
  return (need) => {
    seen ??= new Map(frozen.needs.coverage.map((coverage, place) => [idOf(place), coverage]));
    const coverage = seen.get(need);
    if (coverage === undefined) return 'ABSENT';
    return coverage === coverageIndex.WITHDRAWN
      ? 'WITHDRAWN'
      : coverage === coverageIndex.MET
        ? 'MET'
        : 'OPEN';
  };
}
