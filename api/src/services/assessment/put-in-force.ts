import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Answer } from '../../domain/assessment/answer.ts';
import type { Assessment, ConsultedBody, Revision } from '../../domain/assessment/assessment.ts';
import { deriveNeeds, statedNeeds } from '../../domain/assessment/derive-needs.ts';
import { inForce } from '../../domain/assessment/in-force.ts';
import { widestOf } from '../../domain/assessment/labels.ts';
import type { Need } from '../../domain/assessment/need.ts';
import { placeAgain } from '../../domain/assessment/need-plan.ts';
import { consultedAfter, submitted } from '../../domain/assessment/status.ts';
import {
  answeredCount,
  revisionOf,
  submittedAnswers,
  submittedContent,
} from '../../domain/assessment/submission.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { NeedId } from '../../domain/base/ids.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import type { Store, Writes } from '../../store/store.ts';
// biome-ignore lint/plugin: running help ends with its need, in the same transaction (docs/decisions/011)
import { endHelp, type MayEnd } from '../assistance/match/end-help.ts';
// biome-ignore lint/plugin: and comes back with it (docs/decisions/022)
import { takeUpHelp } from '../assistance/match/take-up-help.ts';
import type { Context } from '../base/context.ts';
import { showEvidence } from './evidence/evidence-labels.ts';
import { askedIn } from './open-assessment.ts';
import { needRow, submissionRow } from './rows.ts';

export interface Submitting {
  readonly declaration: boolean;
  readonly consulted?: readonly ConsultedBody[] | null | undefined;
  readonly visibility?: Visibility | null | undefined;
  /** What whoever submits was told would end. */
  readonly mayEnd?: MayEnd;
}

/**
 * Freezes what the State says, and in the same transaction lets its needs follow: new ones, changed ones, those no longer stated with the help that runs for
 * them, those stated again with what of it can come back. The caller saves the assessment that comes back.
 */
export async function putInForce(
  writes: Writes,
  { now, viewer }: Context,
  assessment: Assessment,
  answers: readonly Answer[],
  { declaration, consulted, visibility, mayEnd }: Submitting,
): Promise<{ readonly assessment: Assessment; readonly answers: readonly Answer[] }> {
  // Of this transaction: needs derived by what articles built on a moment ago would stay so (docs/decisions/058).
  const catalogue = await writes.catalogueHere();
  const instrument = askedIn(catalogue, assessment);
  const frozen = submittedAnswers(instrument, answers, visibility);
  const bodies = consultedAfter(assessment, consulted);
  const salt = randomBytes(16).toString('hex');
  const after = submitted(assessment, {
    declaration,
    consulted,
    contentHash: createHash('sha256')
      .update(canonicalize(submittedContent(assessment, bodies, frozen, salt)) ?? '')
      .digest('hex'),
    answeredCount: answeredCount(answers),
    widestLabel: widestOf(frozen),
    now,
  });
  const revision = revisionOf(after, frozen, { salt, now, submittedBy: viewer?.name ?? null });

  const { participant } = assessment;
  const { existing, changed, opened, withdrawn } = await needsAfter(writes, catalogue, revision, now);
  await writes.insertRevision(revision);
  await showEvidence(writes, assessment, revision);
  if (changed.length > 0) await writes.saveNeeds(changed, existing);
  const word = { now, by: viewer?.name ?? null };
  const ended = await endHelp(
    writes,
    participant,
    withdrawn,
    { ...word, reason: 'The State no longer asks for this.' },
    { named: mayEnd, currentRevision: assessment.revision },
  );
  const help = await takeUpHelp(writes, participant, opened, word);
  writes.publish([submissionRow(after, revision), ...changed.map(needRow), ...ended, ...help.rows]);

  // What the submission lifted is from now on also the State's choice.
  const labels = new Map(frozen.map(({ provision, label }) => [provision, label]));
  const lifted = answers.flatMap((answer) => {
    const label = labels.get(answer.provision);
    return label && label !== answer.visibility ? [{ ...answer, visibility: label }] : [];
  });
  return { assessment: after, answers: lifted };
}

/** What a State's needs are once this revision is in force; those stated again are where its State had put them. */
export async function needsAfter(
  reads: Pick<Store, 'revisions' | 'needs' | 'needOrders'>,
  catalogue: Catalogue,
  revision: Revision,
  now: Instant,
): Promise<{
  /** Those of the State that may change, as they were. */
  readonly existing: readonly Need[];
  readonly changed: readonly Need[];
  readonly opened: readonly Need[];
  readonly withdrawn: readonly NeedId[];
}> {
  const { participant } = revision;
  const answers = inForce([...(await reads.revisions.beside(revision)), revision], catalogue);
  const existing = await reads.needs.inQuestion(participant, statedNeeds(participant, answers, catalogue));
  const { changed, withdrawn } = deriveNeeds({ participant, inForce: answers, existing, catalogue, now });
  const closed = new Set(existing.filter(({ state }) => state === 'WITHDRAWN').map(({ id }) => id));
  const isOpened = ({ id, state }: Need) => state === 'OPEN' && closed.has(id);
  if (!changed.some(isOpened)) return { existing, changed, opened: [], withdrawn };
  const [order] = await reads.needOrders.ofParticipants([participant]);
  const placed = changed.map((need) =>
    isOpened(need) ? { ...need, place: placeAgain(order, need.id) } : need,
  );
  return { existing, changed: placed, opened: placed.filter(isOpened), withdrawn };
}
