import type { Answer } from '../../domain/assessment/answer.ts';
import type { AnswerPatch } from '../../domain/assessment/answer-input.ts';
import { mergeAnswer, unwritten } from '../../domain/assessment/answer-write.ts';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { isAnswered } from '../../domain/assessment/submission.ts';
import { languageOfFirstText } from '../../domain/assessment/text-language.ts';
import { type Chosen, versionsOf } from '../../domain/assessment/together/version.ts';
import { answerId, type Reference } from '../../domain/base/ids.ts';
import { Conflict } from '../../domain/base/refusal.ts';
import type { Writes } from '../../store/store.ts';
import { type Context, found, type SignedIn } from '../base/context.ts';
import { ownPeople } from './own-people.ts';

export interface Stored {
  readonly assessment: Assessment;
  readonly answer: Answer;
}

/** Both as the transaction finds them, for the State's own people; or as they are known, where saving them compares their revisions. */
export async function storedIn(
  writes: Writes,
  { id, participant, instrumentVersion }: Pick<Assessment, 'id' | 'participant' | 'instrumentVersion'>,
  provision: Reference,
  known: Partial<Stored> = {},
): Promise<Stored> {
  const own = ownPeople(participant);
  const assessment = known.assessment ?? (await found(writes.assessments.byIds(own, [id]), ['assessment']));
  // A new version of the checklist came between: what was read of it is to be read again.
  if (assessment.instrumentVersion !== instrumentVersion) throw new Conflict(assessment.revision);
  const [answer = unwritten(id, participant, provision)] = known.answer
    ? [known.answer]
    : await writes.answers.byIds(own, [answerId(id, provision)]);
  return { assessment, answer };
}

/** The answer after a write, and its assessment, which counts what is answered; neither is stored yet. */
export function written(
  { assessment, answer: stored }: Stored,
  { patch, expectedRevision }: { readonly patch: AnswerPatch; readonly expectedRevision: number },
  { now, language }: Pick<Context, 'now' | 'language'>,
  { id: user, name: by }: SignedIn,
): Stored {
  const inLanguage = { ...patch, ...languageOfFirstText(stored, patch, language) };
  const answer = mergeAnswer(stored, { patch: inLanguage, expectedRevision, now, user, by });
  return {
    answer,
    assessment: {
      ...assessment,
      revision: assessment.revision + 1,
      answeredCount: assessment.answeredCount + Number(isAnswered(answer)) - Number(isAnswered(stored)),
    },
  };
}

/** What is known of a write besides what it wrote. */
interface How {
  readonly chosen?: Readonly<Record<string, Chosen>>;
  readonly byFile?: boolean;
}

/** The answer with its history: each field that changed, as it was and as it is, in the same transaction. */
export async function saveWritten(
  writes: Writes,
  before: Answer,
  after: Answer,
  { now }: Pick<Context, 'now'>,
  { id: user, name: by }: SignedIn,
  how: How = {},
): Promise<void> {
  await writes.saveAnswer(after, before);
  await writes.addVersions(versionsOf(before, after, { at: now, user, by, ...how }));
}
