import type { Answer, SaidField } from '../../domain/assessment/answer.ts';
import { askedProvision, parseAnswer } from '../../domain/assessment/answer-input.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import type { Said } from '../../domain/assessment/merge/merge-content.ts';
import type { Edits, OpenField } from '../../domain/assessment/merge/merge-edits.ts';
import type { Chosen } from '../../domain/assessment/together/version.ts';
import { type AssessmentId, answerId, type Reference } from '../../domain/base/ids.ts';
import { Conflict, Invalid, OutOfTurn } from '../../domain/base/refusal.ts';
import type { Instrument } from '../../domain/convention/instrument.ts';
import type { Writes } from '../../store/store.ts';
import { audience, type Context, found, permit } from '../base/context.ts';
import { once, type Replay, stillAllowed } from '../base/once.ts';
import { within } from '../base/within.ts';
import { citeEvidence } from './evidence/cite-evidence.ts';
import { layOver } from './lay-over.ts';
import { askedIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { askedOf } from './together/theirs.ts';
import { isKnownVersion } from './versions/known-version.ts';
import { earlierEdits, syncEarlier } from './versions/sync-earlier.ts';
import { type Stored, saveWritten, storedIn } from './write-answer.ts';

type Content = Readonly<Record<string, unknown>>;

/** How a person settled a field that two had changed. */
export interface ChosenVersion {
  readonly field: string;
  readonly version: Chosen;
}

export interface SyncAnswerInput extends Content {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
  /** The revision that `before` is of. */
  readonly expectedRevision: number;
  readonly before: Content;
  readonly after: Content;
  readonly chosen?: readonly ChosenVersion[] | null;
  /** Of the checklist that was read; left out: the one that it is in, or the latest before it that takes these edits. */
  readonly instrumentVersion?: string | null;
  /** Where it did not come from the form: said in the audit trail. */
  readonly channel?: 'FILE';
}

export interface SyncedAnswer {
  readonly answer: Answer;
  /** As this write left it; left out where nothing was written now. */
  readonly assessment?: Assessment | undefined;
  readonly open: readonly OpenField[];
  /** Where edits of an earlier version of the checklist are now; none: they are parked. Left out of all others. */
  readonly carriedTo?: readonly Reference[];
}

/**
 * What a person wrote, perhaps long ago and without a line, laid over what others wrote since: different passages and entries merge, what overlaps
 * stays open. CONFLICT only for a revision that is still to come.
 */
export async function syncAnswer(context: Context, input: SyncAnswerInput): Promise<SyncedAnswer> {
  const { store, viewer } = context;
  const who = audience(context);
  const rights = stillAllowed(context, 'assessment.answer');
  const [seen, [answer]] = await Promise.all([
    found(store.assessments.byIds(who, [input.assessment]), ['assessment']),
    store.answers.byIds(who, [answerId(input.assessment, input.provision as Reference)]),
  ]);
  const by = permit(viewer, 'assessment.answer', seen, ['assessment']);
  const { instrumentVersion } = seen;
  if (instrumentVersion && !(await isKnownVersion(context, seen.instrument, instrumentVersion)))
    throw new OutOfTurn('This checklist has just got a new version. Send it again in a minute.');
  const instrument = askedIn(store.catalogue(), seen);
  const earlier = earlierEdits(context, seen, input.instrumentVersion, input.provision, (version, asked) =>
    editsIn(input, version, asked),
  );
  // A new version came between what was read and what was written: all is read again.
  const afresh = async (error: unknown): Promise<SyncedAnswer | null> => {
    if (!(error instanceof Conflict)) throw error;
    const [now] = await store.assessments.byIds(who, [seen.id]);
    return now && now.instrumentVersion !== seen.instrumentVersion ? syncAnswer(context, input) : null;
  };
  if (earlier)
    return syncEarlier(context, seen, by, input, earlier).catch(async (error: unknown) => {
      const done = await afresh(error);
      if (!done) throw error;
      return done;
    });
  const provision = askedProvision(input.provision, await askedOf(context, seen, instrument));
  const edits = editsIn(input, instrument, provision);
  const own = ownPeople(seen.participant);
  const id = answerId(seen.id, provision);

  // What was read a moment ago is enough unless somebody wrote since, which saving it finds out: then all is read again.
  const write = (rights: Promise<void>, known: Partial<Stored> = {}) =>
    once(context, 'assessment.answer', input.operationId, input, (writes) => lay(writes, known), {
      ...replay,
      mostlyNew: { rights },
    });
  const lay = async (writes: Writes, known: Partial<Stored>): Promise<SyncedAnswer> => {
    const stored = await storedIn(writes, seen, provision, known);
    const laid = layOver(stored, { ...input, edits }, instrument, context, by);
    let files = {};
    if (laid.after) {
      const changed = { before: stored.answer, after: laid.answer, sent: edits.after };
      files = await citeEvidence(writes, context, changed, ['after']);
      const how = { chosen: laid.chosen, byFile: input.channel === 'FILE' };
      await saveWritten(writes, stored.answer, laid.answer, context, by, how);
      await writes.saveAssessment(laid.after.assessment, stored.assessment.revision);
    }
    const detail = { ...laid.detail, ...files };
    writes.record({ user: by.id, action: 'assessment.answer', subject: id, detail });
    return { answer: laid.answer, assessment: laid.after?.assessment, open: laid.open };
  };
  const replay = again(() => found(store.answers.byIds(own, [id])), edits);
  try {
    return await write(rights, { assessment: seen, ...(answer?.id === id && { answer }) });
  } catch (error) {
    return (await afresh(error)) ?? write(stillAllowed(context, 'assessment.answer'));
  }
}

/** The answer as it is now; what was left open then is open still, beside what is stored now. */
const again = (
  read: () => Promise<Answer>,
  { after }: Edits,
): Replay<SyncedAnswer, { readonly open: readonly SaidField[] }> => ({
  keep: ({ open }) => ({ open: open.map(({ field }) => field) }),
  again: async ({ open }) => {
    const answer = await read();
    return {
      answer,
      open: open.map((field) => ({ field, mine: after[field], theirs: answer[field], both: null })),
    };
  },
});

/** Both versions name the same fields: what is not known to have been cannot be merged with. */
export function editsIn(
  { before, after, chosen }: Pick<SyncAnswerInput, 'before' | 'after' | 'chosen'>,
  instrument: Instrument,
  provision?: Reference,
): Edits {
  const said = (content: Content, where: string): Partial<Said> =>
    within([where], () => parseAnswer(content, instrument, provision) as Partial<Said>);
  const edits = { before: said(before, 'before'), after: said(after, 'after') };
  const fields = Object.keys(edits.after);
  const unknown = fields.find((field) => !(field in edits.before));
  if (unknown)
    throw new Invalid(`Say what ${unknown} was before it was changed, null if there was nothing.`, [
      'before',
      unknown,
    ]);
  const stray = (chosen ?? []).findIndex(({ field }) => !fields.includes(field));
  if (stray >= 0) throw new Invalid('Name a field that this change sends.', ['chosen', stray, 'field']);
  return edits;
}
