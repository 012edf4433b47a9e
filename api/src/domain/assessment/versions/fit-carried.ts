import { Invalid } from '../../base/refusal.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { Question } from '../../convention/question.ts';
import { type QuestionRule, questionRule } from '../../convention/version-mapping.ts';
import type { AnswerContent } from '../answer.ts';
import type { QuestionReply, ReplyValue } from '../reply.ts';
import { parseReply } from '../reply-input.ts';
import type { ParkedPart } from './carried.ts';

/** Without the challenges and kinds of help that the new version does not have. */
export function fitCodes(
  content: AnswerContent,
  { challenges, assistanceTypes }: Instrument,
): { readonly content: AnswerContent; readonly parked: readonly ParkedPart[] } {
  const known = new Map(assistanceTypes.map((type) => [type.code, type]));
  const fits = {
    challenges: (code: string) => challenges.some((one) => one.code === code),
    assistanceWanted: ({ type, category }: AnswerContent['assistanceWanted'][number]) => {
      const now = known.get(type);
      return now !== undefined && (now.category === null || now.category === category);
    },
    assistanceReceived: ({ type }: AnswerContent['assistanceReceived'][number]) => known.has(type),
  };
  const parked: ParkedPart[] = [];
  const kept = <T>(
    field: ParkedPart['field'],
    list: readonly T[],
    fit: (entry: T) => boolean,
  ): readonly T[] => {
    const gone = list.filter((entry) => !fit(entry));
    if (gone.length > 0) parked.push({ field, value: gone, why: 'CODE_GONE' });
    return gone.length > 0 ? list.filter(fit) : list;
  };
  return {
    content: {
      ...content,
      challenges: kept('challenges', content.challenges, fits.challenges),
      assistanceWanted: kept('assistanceWanted', content.assistanceWanted, fits.assistanceWanted),
      assistanceReceived: kept('assistanceReceived', content.assistanceReceived, fits.assistanceReceived),
    },
    parked,
  };
}

/** A reply as one to the question that takes it, or why it stays behind. */
export function carryReply(
  reply: QuestionReply,
  before: Instrument,
  after: Instrument,
): { readonly asked: Question; readonly reply: QuestionReply } | ParkedPart {
  const rule = questionRule(after, reply.question);
  const parked = (why: ParkedPart['why']): ParkedPart => ({
    field: 'replies',
    value: [reply],
    why,
    ...(why === 'RULE' && rule.reason && { reason: rule.reason }),
  });
  const question = before.questions?.find(({ code }) => code === reply.question);
  if (!question) return parked('NOT_ASKED');
  const asked = after.questions?.find(({ code }) => code === rule.to);
  if (!asked) return parked('RULE');
  const value = fitting(
    asked,
    question.kind === 'COMPLIANCE' ? reply.value : chosen(reply.value, asked, rule),
  );
  return value === null ? parked('DOES_NOT_FIT') : { asked, reply: { question: asked.code, value } };
}

function chosen(value: ReplyValue, { kind }: Question, { options = {} }: QuestionRule): ReplyValue {
  if (kind !== 'SINGLE' && kind !== 'MULTIPLE') return value;
  const codes = (typeof value === 'string' ? [value] : value) as readonly string[];
  const now = codes.map((code) => options[code] ?? code);
  return kind === 'SINGLE' ? (now[0] as string) : now;
}

function fitting(question: Question, value: ReplyValue): ReplyValue | null {
  try {
    return parseReply(question, value, []);
  } catch (error) {
    if (error instanceof Invalid) return null;
    throw error;
  }
}
