import type { ConsultationCommentId } from '../../../domain/base/ids.ts';
import { parse, text } from '../../../domain/base/parse.ts';
import { Invalid, NotFound, words } from '../../../domain/base/refusal.ts';
import {
  type ConsultationComment,
  mostComments,
  refuseUnasked,
  refuseUnlessConsulted,
  withReply,
  withSettled,
} from '../../../domain/convention/consultation/comment.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import type { Writes } from '../../../store/store.ts';
import { type Context, found, permit, type SignedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';
import { isConsulted, speaksFor } from './comments.ts';

const shape = text(4_000);

interface Saying {
  readonly by: SignedIn;
  /** For whom it is said. */
  readonly participant: ConsultationComment['participant'];
  readonly words: string;
}

/** The frame of what is said in a consultation. */
async function saying(
  context: Context,
  input: { readonly operationId: string; readonly text: string },
  work: (writes: Writes, saying: Saying) => Promise<ConsultationComment>,
): Promise<ConsultationComment> {
  const { store, viewer } = context;
  const by = permit(viewer, 'consultation.comment');
  const said = { by, participant: speaksFor(viewer), words: parse(shape, input.text, ['text']) };
  return once(
    context,
    'consultation.comment',
    input.operationId,
    input,
    (writes) => work(writes, said),
    entityAgain((id) => store.consultationComments.byIds([id])),
  );
}

export interface CommentOnInstrumentInput {
  readonly operationId: string;
  readonly code: string;
  /** That was read. */
  readonly version: string;
  readonly question?: string | null | undefined;
  readonly provision?: string | null | undefined;
  readonly text: string;
}

/** Says something of an instrument under consultation: of one of its questions, of a provision, or of it as a whole. */
export async function commentOnInstrument(
  context: Context,
  input: CommentOnInstrumentInput,
): Promise<ConsultationComment> {
  const { now, newId } = context;
  return saying(context, input, async (writes, { by, participant, words }) => {
    const instrument = (await writes.catalogueHere()).instruments.get(input.code);
    if (!instrument) throw new NotFound(['code']);
    refuseUnlessConsulted(instrument, ['code']);
    refuseUnasked(instrument, participant, ['code']);
    if (instrument.version !== input.version)
      throw new Invalid('Another version is under consultation now. Read it again.', ['version']);
    const [count] = await writes.consultationComments.counts([instrument.code]);
    if ((count?.all ?? 0) >= mostComments)
      throw new Invalid('There are too many comments on this instrument. Reply to one that is there.', [
        'code',
      ]);
    const comment: ConsultationComment = {
      id: newId() as ConsultationCommentId,
      instrument: instrument.code,
      version: instrument.version,
      ...placeOf(instrument, input),
      ...{ revision: 1, at: now, user: by.id, participant, text: words, replies: [], settled: null },
    };
    await writes.saveConsultationComment(comment, null);
    writes.record({
      user: by.id,
      action: 'consultation.comment',
      subject: instrument.code,
      detail: { comment: comment.id, question: comment.question, provision: comment.provision },
    });
    return comment;
  });
}

function placeOf(
  { questions = [], provisions }: Instrument,
  { question: code, provision: key }: CommentOnInstrumentInput,
): Pick<ConsultationComment, 'question' | 'provision'> {
  if (code != null) {
    const question = questions.find((one) => one.code === code);
    if (question) return { question: code, provision: question.provision };
    throw new Invalid(
      words('This instrument has no question "{code}". Choose one of its questions.', { code }),
      ['question'],
    );
  }
  if (key == null) return { question: null, provision: null };
  const provision = provisions.find((one) => one === key);
  if (provision) return { question: null, provision };
  throw new Invalid(
    words('This instrument does not ask {provision}. Choose one of its provisions.', { provision: key }),
    ['provision'],
  );
}

export interface ReplyToConsultationInput {
  readonly operationId: string;
  readonly comment: ConsultationCommentId;
  readonly text: string;
}

/** The secretariat replies, or whoever may comment: what a State says opens the comment again. */
export async function replyToConsultation(
  context: Context,
  input: ReplyToConsultationInput,
): Promise<ConsultationComment> {
  const { now, newId } = context;
  return saying(context, input, async (writes, { by, participant, words }) => {
    const before = await found(writes.consultationComments.byIds([input.comment]), ['comment']);
    if (!isConsulted(context, before.instrument)) throw new NotFound(['comment']);
    refuseLate((await writes.catalogueHere()).instruments.get(before.instrument), before);
    const after = withReply(before, { id: newId(), at: now, user: by.id, participant, text: words });
    await writes.saveConsultationComment(after, before.revision);
    writes.record({
      user: by.id,
      action: 'consultation.comment',
      subject: before.instrument,
      detail: { comment: before.id, reply: true },
    });
    return after;
  });
}

export interface SettleConsultationInput {
  readonly operationId: string;
  readonly comment: ConsultationCommentId;
  readonly expectedRevision: number;
  readonly settled: boolean;
}

/** The secretariat has done with a comment, or takes it up again. */
export const settleConsultation = (
  context: Context,
  input: SettleConsultationInput,
): Promise<ConsultationComment> =>
  revising(context, 'consultation.settle', input, revisableComment(context, input.comment), (_seen, by) => ({
    compare: asRead(input),
    change: (before) => ({
      after: withSettled(before, input.settled, by.id, context.now),
      detail: { instrument: before.instrument, settled: input.settled },
    }),
  }));

const revisableComment = (
  { store }: Context,
  id: ConsultationCommentId,
): Revisable<ConsultationComment, ConsultationComment> => ({
  argument: 'comment',
  see: () => found(store.consultationComments.byIds([id]), ['comment']),
  read: (reads) => found(reads.consultationComments.byIds([id]), ['comment']),
  save: (writes, after, replaces) => writes.saveConsultationComment(after, replaces),
  rows: () => [],
});

/** Of an earlier version, or of one that was adopted since, nothing more is said. */
function refuseLate(instrument: Instrument | undefined, { version }: ConsultationComment): void {
  if (!instrument) throw new NotFound(['comment']);
  refuseUnlessConsulted(instrument, ['comment']);
  if (instrument.version !== version)
    throw new Invalid('Another version is under consultation now. Read it again.', ['comment']);
}
