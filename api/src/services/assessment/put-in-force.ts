import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Answer } from '../../domain/assessment/answer.ts';
import type { Assessment, ConsultedBody } from '../../domain/assessment/assessment.ts';
import { deriveNeeds } from '../../domain/assessment/derive-needs.ts';
import { inForce } from '../../domain/assessment/in-force.ts';
import { widestOf } from '../../domain/assessment/labels.ts';
import { consultedAfter, submitted } from '../../domain/assessment/status.ts';
import {
  answeredCount,
  revisionOf,
  submittedAnswers,
  submittedContent,
} from '../../domain/assessment/submission.ts';
import type { Visibility } from '../../domain/base/visibility.ts';
import type { Writes } from '../../store/store.ts';
// biome-ignore lint/plugin: what is withdrawn takes its matches along in the same transaction (docs/decisions/011)
import { declineMatches } from '../assistance/decline-matches.ts';
import type { Context } from '../base/context.ts';
import { instrumentIn } from './open-assessment.ts';
import { needRow, submissionRow } from './rows.ts';

export interface Submitting {
  readonly declaration: boolean;
  readonly consulted?: readonly ConsultedBody[] | null | undefined;
  readonly visibility?: Visibility | null | undefined;
}

/**
 * Freezes what the State says, and in the same transaction lets its needs follow: new ones, changed ones, those no longer stated with their open
 * matches. The caller saves the assessment that comes back.
 */
export async function putInForce(
  writes: Writes,
  { store, now, viewer }: Context,
  assessment: Assessment,
  answers: readonly Answer[],
  { declaration, consulted, visibility }: Submitting,
): Promise<{ readonly assessment: Assessment; readonly answers: readonly Answer[] }> {
  const catalogue = store.catalogue();
  const instrument = instrumentIn(catalogue, assessment.instrument);
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
  const revision = revisionOf(after, frozen, salt, now);

  const { participant } = assessment;
  const others = (await writes.revisions.ofParticipants([participant])).filter(
    (other) => other.assessment !== assessment.id,
  );
  const existing = await writes.needs.ofParticipants([participant]);
  const { changed, withdrawn } = deriveNeeds({
    participant,
    inForce: inForce([...others, revision]),
    existing,
    catalogue,
    now,
  });
  await writes.insertRevision(revision);
  if (changed.length > 0) await writes.saveNeeds(changed);
  const declined = await declineMatches(writes, participant, withdrawn, {
    at: now,
    by: viewer?.name ?? null,
    reason: 'The State no longer asks for this.',
  });
  writes.publish([submissionRow(after, revision), ...changed.map(needRow), ...declined]);

  // What the submission lifted is from now on also the State's choice.
  const labels = new Map(frozen.map(({ provision, label }) => [provision, label]));
  const lifted = answers.flatMap((answer) => {
    const label = labels.get(answer.provision);
    return label && label !== answer.visibility ? [{ ...answer, visibility: label }] : [];
  });
  return { assessment: after, answers: lifted };
}
