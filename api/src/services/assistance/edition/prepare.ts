import { createHash } from 'node:crypto';
import type { NeedState } from '../../../domain/assessment/need.ts';
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
import { createHappened } from '../../../domain/assistance/matrix/frozen/happened.ts';
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

interface Moment {
  readonly asOf: Instant;
  readonly entry: number;
  readonly projection: Projection;
  /** The one before it. */
  readonly last: Edition | null;
}

/** The content of each audience, computed for it, and what changed since the last edition as that audience saw both. */
export async function prepareEdition(
  { editions, catalogue }: Pick<Reads, 'editions' | 'catalogue'>,
  { asOf, entry, projection, last }: Moment,
): Promise<Prepared> {
  const number = (last?.number ?? 0) + 1;
  const contents: Partial<Record<EditionAudience, Buffer>> = {};
  const changes: Partial<Record<EditionAudience, readonly Change[] | null>> = {};
  const heads: Partial<Record<EditionAudience, ContentHead>> = {};
  // All of them before anything is waited for: the clock turns a live projection meanwhile.
  const all = editionAudiences.map((audience) => ({
    audience,
    frozen: projection.freeze(ofLevel(audience)),
  }));
  for (const { audience, frozen } of all) {
    const { asOf: _then, ...matrix } = frozen;
    const changed =
      last && (await changesSince({ editions, catalogue }, last, audience, { asOf, ...matrix }, entry));
    const content: EditionContent = {
      ...{
        format: editionFormat,
        edition: number,
        audience,
        asOf,
        codes: codesNow,
        matrix,
        changes: changed,
      },
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

async function changesSince(
  { editions, catalogue }: Pick<Reads, 'editions' | 'catalogue'>,
  last: Edition,
  audience: EditionAudience,
  now: Frozen,
  entry: number,
): Promise<readonly Change[]> {
  const content = JSON.parse((await editions.content(last, audience)).toString()) as EditionContent;
  return changesUpTo({ editions, catalogue }, frozenOf(content), now, {
    ...{ audience: ofLevel(audience), after: last.entry, upTo: entry },
  });
}

/** What changed from the one to the other, with what happened between the two entries, as this audience is told of it. */
export async function changesUpTo(
  { editions, catalogue }: Pick<Reads, 'editions' | 'catalogue'>,
  before: Frozen,
  now: Frozen,
  { audience, after, upTo }: { readonly audience: Audience; readonly after: number; readonly upTo: number },
): Promise<readonly Change[]> {
  const { happened, take } = createHappened(audience, seenIn(before));
  for await (const one of editions.happened(after, upTo)) take(one);
  return changesBetween(catalogue(), before, now, happened);
}

/** What the audience saw of a need then; looked up once somebody asks. */
function seenIn(frozen: Frozen): (need: NeedId) => NeedState | 'ABSENT' {
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
