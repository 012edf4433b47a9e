import type { Answer, Comment } from '../../../domain/assessment/answer.ts';
import { askedProvision } from '../../../domain/assessment/answer-input.ts';
import { refuseContent } from '../../../domain/assessment/status.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { type AssessmentId, answerId } from '../../../domain/base/ids.ts';
import { languageTag, optionalText, parse, text as textOf } from '../../../domain/base/parse.ts';
import { Conflict, NotFound } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { askedIn } from '../open-assessment.ts';
import { ownPeople } from '../own-people.ts';
import { askedOf } from '../together/theirs.ts';
import { storedIn } from '../write-answer.ts';

export interface ReplyToCommentInput {
  readonly operationId: string;
  readonly assessment: AssessmentId;
  readonly provision: string;
  /** Its place among the comments on this answer, from 1. */
  readonly comment: number;
  /** Null takes back what was replied. */
  readonly text?: string | null | undefined;
  /** In which it is, where it is another one than the answer's. */
  readonly language?: string | null | undefined;
  readonly translation?: string | null | undefined;
  /** When the reply that was read was written; null where there was none. */
  readonly repliedAt?: Instant | null | undefined;
}

const replyText = textOf(5_000);
const ownLanguage = languageTag.nullish();
const translationText = optionalText(5_000);

/** What the State says to a comment; the secretariat reads it once the State submits again. It is no write of the answer. */
export async function replyToComment(context: Context, input: ReplyToCommentInput): Promise<Answer> {
  const { store, viewer, now } = context;
  const seen = await found(store.assessments.byIds(audience(context), [input.assessment]), ['assessment']);
  const by = permit(viewer, 'assessment.answer', seen, ['assessment']);
  const instrument = askedIn(store.catalogue(), seen);
  const provision = askedProvision(input.provision, await askedOf(context, seen, instrument));
  const text = input.text == null ? null : parse(replyText, input.text, ['text']);
  const language = parse(ownLanguage, input.language, ['language']);
  const translation = parse(translationText, input.translation, ['translation']);
  const id = answerId(seen.id, provision);

  return once(
    context,
    'assessment.answer',
    input.operationId,
    input,
    async (writes) => {
      const { assessment, answer } = await storedIn(writes, seen, provision);
      refuseContent(assessment);
      const commented = answer.comments[input.comment - 1];
      if (!commented) throw new NotFound(['comment'], noComment);
      const { reply, ...comment } = commented;
      if ((reply?.at ?? null) !== (input.repliedAt ?? null))
        throw new Conflict(answer.revision, text, reply?.text ?? null, ['repliedAt']);
      const replied: Comment =
        text === null
          ? comment
          : {
              ...comment,
              reply: {
                ...{ text, at: now, by: by.name },
                ...(language && { language }),
                ...(translation && { translation }),
              },
            };
      const after = { ...answer, comments: answer.comments.with(input.comment - 1, replied) };
      await writes.saveAnswers([after]);
      writes.record({
        user: by.id,
        action: 'assessment.answer',
        subject: id,
        detail: { comment: input.comment, replied: text !== null },
      });
      return after;
    },
    entityAgain(() => store.answers.byIds(ownPeople(seen.participant), [id])),
  );
}

const noComment = 'This answer has no such comment. Read the answer again.';
