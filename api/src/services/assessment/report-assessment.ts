import type { Answer } from '../../domain/assessment/answer.ts';
import { askedProvision, parseAnswer } from '../../domain/assessment/answer-input.ts';
import { mergeAnswer, unwritten } from '../../domain/assessment/answer-write.ts';
import {
  type AnswersSource,
  type Assessment,
  assessmentId,
  type Channel,
  type ConsultedBody,
  type Revision,
} from '../../domain/assessment/assessment.ts';
import { accepted, openedAssessment } from '../../domain/assessment/status.ts';
import { answeredCount, contentOf } from '../../domain/assessment/submission.ts';
import { type FieldVersion, versionsOf } from '../../domain/assessment/together/version.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import { answerId } from '../../domain/base/ids.ts';
import { Invalid, words } from '../../domain/base/refusal.ts';
import { same } from '../../domain/base/same.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type Instrument, withVocabulary } from '../../domain/convention/instrument.ts';
import { versionsOf as instrumentVersions } from '../../domain/convention/instrument-versions.ts';
import { refuseAsking } from '../../domain/convention/may-be-asked.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, permit } from '../base/context.ts';
import { within } from '../base/within.ts';
import { citeEvidence } from './evidence/cite-evidence.ts';
import { askedIn, cycleIn, instrumentIn, participantIn } from './open-assessment.ts';
import { ownPeople } from './own-people.ts';
import { putInForce } from './put-in-force.ts';
import { carryAssessment } from './versions/carry-assessment.ts';

export interface ReportedAnswer extends Readonly<Record<string, unknown>> {
  readonly provision: string;
}
export interface ReportAssessmentInput {
  readonly participant: string;
  readonly instrument: string;
  /** That was filled in; left out: the one of today. */
  readonly instrumentVersion?: string | null | undefined;
  readonly cycle: string;
  readonly channel: Channel;
  readonly helped: boolean;
  /** Left out: as before. */
  readonly consulted?: readonly ConsultedBody[] | null | undefined;
  readonly source?: AnswersSource;
  readonly submittedAt?: Instant | null | undefined;
  readonly acceptedAt?: Instant | null | undefined;
  readonly answers: readonly ReportedAnswer[];
}

/**
 * Reports arrive by paper or file too [WG 10]: all answers in one transaction, submitted and accepted where the report says so. The same report
 * again changes nothing; one that says the same answers and something else beside them does what it says.
 */
export async function reportAssessment(
  context: Context,
  input: ReportAssessmentInput,
  as?: ReportedAs,
): Promise<Assessment> {
  return context.store.atomically(reporting(context, input, as));
}

/** A history begins with what the secretariat takes in; a world that is loaded has none. */
export interface ReportedAs {
  readonly history: Exclude<Channel, 'ONLINE'>;
}

/** The same as part of a transaction of the caller's: refused before it is begun where it cannot be. */
export function reporting(
  context: Context,
  input: ReportAssessmentInput,
  as?: ReportedAs,
): (writes: Writes) => Promise<Assessment> {
  const { store, viewer } = context;
  const catalogue = store.catalogue();
  const participant = participantIn(catalogue, input.participant);
  const by = permit(viewer, 'assessment.report', { participant });
  const instrument = filledIn(catalogue, input);
  const id = assessmentId(participant, instrument.code, cycleIn(input.cycle));
  const asked = catalogue.participants.get(participant);
  if (asked) refuseAsking(instrument, asked);
  const patches = input.answers.map((answer, at) =>
    within(['answers', at], () => {
      const provision = askedProvision(answer.provision, instrument);
      return { provision, patch: parseAnswer(answer, instrument, provision) };
    }),
  );
  const instants: Context = { ...context, now: input.submittedAt ? startOf(input.submittedAt) : context.now };

  return async (writes) => {
    const own = ownPeople(participant);
    const [kept] = await writes.assessments.byIds(own, [id]);
    const there = kept && (await inVersionOf(writes, context, kept, instrument));
    const stored = new Map(
      there ? (await writes.answers.ofAssessments(own, [id])).map((answer) => [answer.id, answer]) : [],
    );
    const written = patches.flatMap(({ provision, patch }) => {
      const before = stored.get(answerId(id, provision)) ?? unwritten(id, participant, provision);
      const after = mergeAnswer(before, {
        patch,
        expectedRevision: before.revision,
        now: instants.now,
        user: null,
        by: null,
      });
      return before.revision > 0 &&
        same(contentOf(before), contentOf(after)) &&
        before.visibility === after.visibility
        ? []
        : [after];
    });
    const report = as?.history;
    const history = { at: instants.now, user: by.id, by: null, byFile: report === 'FILE' };
    const versions: FieldVersion[] = [];
    for (const after of written) {
      const before = stored.get(after.id) ?? unwritten(id, participant, after.provision);
      await citeEvidence(writes, context, { before, after, sent: after });
      if (report) versions.push(...versionsOf(before, after, { ...history, report }));
    }
    await writes.addVersions(versions);
    for (const answer of written) stored.set(answer.id, answer);
    const answers = [...stored.values()];
    const before: Assessment = there ?? openedAssessment(participant, instrument, input.cycle);
    const inForce = there && written.length === 0 ? await writes.revisions.inForce(own, [id]) : [];
    const news = newsOf(input, before, {
      written: written.length,
      unsaid: patches.some(({ provision }) => !isInForce(inForce, stored.get(answerId(id, provision)))),
    });
    if (there && !Object.values(news).some(Boolean)) return there;

    const lifted = new Map<string, Answer>();
    let after: Assessment = {
      ...before,
      status: news.content ? 'DRAFT' : before.status,
      channel: input.channel,
      helped: input.helped,
      ...(input.source && { source: input.source }),
      answeredCount: answeredCount(answers),
      revision: before.revision + 1,
    };
    if (news.submission) {
      const draft: Assessment = { ...after, status: 'DRAFT' };
      const submission = await putInForce(writes, instants, draft, answers, {
        declaration: true,
        consulted: input.consulted,
      });
      after = submission.assessment;
      for (const answer of submission.answers) lifted.set(answer.id, answer);
    }
    if (news.acceptance && input.acceptedAt)
      after = accepted({ ...after, status: 'SUBMITTED' }, startOf(input.acceptedAt));
    const touched = new Map([...written, ...lifted.values()].map((answer) => [answer.id, answer]));
    await writes.saveAnswers([...touched.values()]);
    await writes.saveAssessment(after, there ? there.revision : null);
    writes.record({
      user: by.id,
      action: 'assessment.report',
      subject: id,
      detail: { channel: input.channel, answers: written.length, contentHash: after.contentHash },
    });
    return after;
  };
}

/** A form that lay about is of an earlier version: what it says was said to that one's questions, and is submitted as an answer to them. */
function filledIn(
  catalogue: Catalogue,
  { instrument: code, instrumentVersion: named }: ReportAssessmentInput,
): Instrument {
  const now = instrumentIn(catalogue, code);
  if (named == null) return now;
  const versions = instrumentVersions(catalogue, code);
  const found = versions.find(({ version }) => version === named);
  if (found) return withVocabulary(found, catalogue);
  throw new Invalid(
    words(
      'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.',
      { code: named, codes: versions.map(({ version }) => version).join(', ') },
    ),
    ['instrumentVersion'],
  );
}

/** What a report said before follows to the version of today; it does not go back to an earlier one. */
async function inVersionOf(
  writes: Writes,
  context: Context,
  there: Assessment,
  instrument: Instrument,
): Promise<Assessment> {
  const catalogue = context.store.catalogue();
  const { version } = askedIn(catalogue, there);
  if (version === instrument.version) return there;
  if (instrument.version === catalogue.instruments.get(instrument.code)?.version) {
    const carried = await carryAssessment(writes, context, there);
    return carried?.assessment ?? there;
  }
  throw new Invalid(
    words(
      'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.',
      { version },
    ),
    ['instrumentVersion'],
  );
}

/** What the report says that is not so yet. A step of the State's or the secretariat's own that came later is kept: a report of before does not undo it. */
function newsOf(
  { submittedAt, acceptedAt, channel, helped, source }: ReportAssessmentInput,
  before: Assessment,
  { written, unsaid }: { readonly written: number; readonly unsaid: boolean },
) {
  const content = written > 0;
  const later = submittedAt != null && (before.submittedAt ?? '') < startOf(submittedAt);
  const submission = submittedAt != null && (content || later || (before.status === 'DRAFT' && unsaid));
  const standing =
    submittedAt != null && before.status === 'SUBMITTED' && before.submittedAt === startOf(submittedAt);
  return {
    content,
    submission,
    acceptance: acceptedAt != null && (submission || standing),
    manner:
      before.channel !== channel ||
      before.helped !== helped ||
      !same(before.source ?? null, source ?? before.source ?? null),
  };
}

/** What was submitted last says of this provision what the working copy says. */
const isInForce = (revisions: readonly Revision[], answer: Answer | undefined): boolean =>
  revisions.some(({ answers }) =>
    answers.some(
      (one) => one.provision === answer?.provision && answer && same(contentOf(one), contentOf(answer)),
    ),
  );

const startOf = (instant: string): Instant =>
  instant.length === 10 ? `${instant}T00:00:00.000Z` : new Date(instant).toISOString();
