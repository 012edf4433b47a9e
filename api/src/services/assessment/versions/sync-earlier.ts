import type { Answer, SaidField } from '../../../domain/assessment/answer.ts';
import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import { unwritten } from '../../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import type { Edits } from '../../../domain/assessment/merge/merge-edits.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import { carriedId } from '../../../domain/assessment/versions/carried.ts';
import { carryEditsThrough } from '../../../domain/assessment/versions/carry-edits.ts';
import { parkEdits } from '../../../domain/assessment/versions/park-edits.ts';
import { answerId, type Reference } from '../../../domain/base/ids.ts';
import { Conflict, Invalid, words } from '../../../domain/base/refusal.ts';
import { type Instrument, withVocabulary } from '../../../domain/convention/instrument.ts';
import { stepsBetween, versionsOf } from '../../../domain/convention/instrument-versions.ts';
import type { Reads, Writes } from '../../../store/store.ts';
import { type Context, found, type SignedIn } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { citeEvidence } from '../evidence/cite-evidence.ts';
import { type Laid, layOver } from '../lay-over.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from '../together/theirs.ts';
import { saveWritten, storedIn } from '../write-answer.ts';

/** Edits that were made in an earlier version than the checklist is in now. */
export interface EarlierEdits {
  readonly version: Instrument;
  readonly provision: Reference;
  readonly edits: Edits;
}

interface SyncedEarlier {
  readonly answer: Answer;
  readonly assessment?: Assessment;
  readonly open: ReturnType<typeof layOver>['open'];
  readonly carriedTo: readonly Reference[];
}

/** The revision that was read is of another answer: all is merged by what it began from. */
const unread = { expectedRevision: -1 };

type Input = { readonly operationId: string } & Pick<Laid, 'expectedRevision' | 'channel'>;

/**
 * In which version these edits were made: the one that is named, or else the latest that takes them. Null: in the one that the checklist is in. A device that
 * was away has not heard of the new one, and what waits on it is of the old.
 */
export function earlierEdits(
  { store }: Pick<Context, 'store'>,
  seen: Assessment,
  named: string | null | undefined,
  provision: string,
  editsIn: (instrument: Instrument, provision: Reference) => Edits,
): EarlierEdits | null {
  const catalogue = store.catalogue();
  const now = askedIn(catalogue, seen);
  const versions = versionsOf(catalogue, seen.instrument).map((one) => withVocabulary(one, catalogue));
  const until = versions.slice(0, versions.indexOf(now) + 1).toReversed();
  if (named === now.version) return null;
  if (named) {
    const version = until.find((one) => one.version === named);
    if (!version) throw new Invalid(notOfIt(named, now), ['instrumentVersion']);
    const asked = askedProvision(provision, version);
    return { version, provision: asked, edits: editsIn(version, asked) };
  }
  for (const version of until) {
    const asked = version.provisions.find((one) => one === provision);
    if (!asked) continue;
    try {
      const edits = editsIn(version, asked);
      return version === now ? null : { version, provision: asked, edits };
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
    }
  }
  return null;
}

/** What was written for one version is never taken for an answer to another. */
const notOfIt = (named: string, { version }: Instrument) =>
  words(
    'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.',
    { code: named, version },
  );

/** Lays such edits where the mapping sends them; what no longer has a place joins what was parked. Nothing of them is lost. */
export async function syncEarlier(
  context: Context,
  seen: Assessment,
  by: SignedIn,
  input: Input,
  { version, provision, edits }: EarlierEdits,
): Promise<SyncedEarlier> {
  const { store, now } = context;
  const catalogue = store.catalogue();
  const instrument = askedIn(catalogue, seen);
  const steps = stepsBetween(catalogue, seen.instrument, version.version, instrument.version);
  const { to, parked } = carryEditsThrough({ provision, edits }, steps);
  const asked = await askedOf(context, seen, instrument);
  const places = to.map((one) => ({ ...one, provision: askedProvision(one.provision, asked) }));
  const own = ownPeople(seen.participant);
  const carriedTo = places.map((one) => one.provision);
  // Only what this person wrote comes back of what is parked, where the checklist no longer has such an answer.
  const apart: Answer = { ...unwritten(seen.id, seen.participant, provision), ...edits.after };
  const shown = carriedTo[0] ?? asked.provisions.find((one) => one === provision);
  const answerNow = async ({ answers }: Pick<Reads, 'answers'>): Promise<Answer> =>
    shown
      ? ((await answers.byIds(own, [answerId(seen.id, shown)]))[0] ??
        unwritten(seen.id, seen.participant, shown))
      : apart;

  const lay = async (writes: Writes): Promise<SyncedEarlier> => {
    const before = await found(writes.assessments.byIds(own, [seen.id]), ['assessment']);
    refuseContent(before);
    // A still newer version came between: where these edits go is to be found out again.
    if (before.instrumentVersion !== seen.instrumentVersion) throw new Conflict(before.revision);
    let assessment = before;
    const written: Answer[] = [];
    const open: SyncedEarlier['open'][number][] = [];
    for (const place of places) {
      const stored = await storedIn(writes, assessment, place.provision, { assessment });
      const laid = layOver(stored, { ...input, ...unread, edits: place.edits }, instrument, context, by);
      written.push(laid.answer);
      open.push(...laid.open);
      if (!laid.after) continue;
      await citeEvidence(writes, context, {
        before: stored.answer,
        after: laid.answer,
        sent: place.edits.after,
      });
      await saveWritten(writes, stored.answer, laid.answer, context, by);
      assessment = laid.after.assessment;
    }
    for (const { step, ...one } of parked) {
      const [known] = await writes.carried.byIds([carriedId(seen.id, step.before.version, one.provision)]);
      await writes.saveCarried([parkEdits(seen, known, one, step, now)]);
    }
    const after = assessment === before ? { ...before, revision: before.revision + 1 } : assessment;
    await writes.saveAssessment(after, before.revision);
    for (const answer of written.length > 0 ? written : [apart])
      writes.record({
        user: by.id,
        action: 'assessment.answer',
        subject: answer.id,
        detail: { version: version.version, provision, fields: Object.keys(edits.after), to: carriedTo },
      });
    return { answer: written[0] ?? (await answerNow(writes)), assessment: after, open, carriedTo };
  };
  // What was left open then is stored nowhere: it is told again, or whoever wrote it would take it for stored.
  const openStill = async (fields: readonly SaidField[]): Promise<SyncedEarlier['open']> => {
    const ids = places.map((place) => answerId(seen.id, place.provision));
    const there = fields.length > 0 ? await store.answers.byIds(own, ids) : [];
    return fields.flatMap((field) => {
      const those = places.filter((place) => field in place.edits.after);
      if (those.length === 0) return [{ field, mine: edits.after[field], theirs: null, both: null }];
      return those.map((place) => ({
        field,
        mine: place.edits.after[field],
        theirs: there.find((one) => one.provision === place.provision)?.[field] ?? null,
        both: null,
      }));
    });
  };
  return once(context, 'assessment.answer', input.operationId, input, lay, {
    keep: ({ open }) => ({ open: open.map(({ field }) => field) }),
    again: async ({ open }) => ({ answer: await answerNow(store), open: await openStill(open), carriedTo }),
  });
}
