import { type Day, dayOf, type Instant, plusDays } from '../../base/calendar.ts';
import { Forbidden, Incomplete, OutOfTurn } from '../../base/refusal.ts';
import type { AnswerFile, FormalRequest, RequestSide, RequestStatus } from './formal-request.ts';

export const requestSteps = ['SEND', 'WITHDRAW', 'ACKNOWLEDGE', 'ANSWER', 'FULFIL', 'NOT_FULFIL'] as const;
export type RequestStep = (typeof requestSteps)[number];

type Standing = Pick<FormalRequest, 'status' | 'sent' | 'followedBy'>;

interface Rule {
  readonly side: RequestSide;
  readonly from: readonly RequestStatus[];
  readonly to: RequestStatus;
  /** From here only once the term is over. */
  readonly late?: readonly RequestStatus[];
}

/** Each side has its own steps. */
export const rules: Readonly<Record<RequestStep, Rule>> = {
  SEND: { side: 'STATE', from: ['DRAFT'], to: 'SENT' },
  WITHDRAW: { side: 'STATE', from: ['DRAFT', 'SENT', 'ACKNOWLEDGED'], to: 'WITHDRAWN' },
  ACKNOWLEDGE: { side: 'RECEIVER', from: ['SENT'], to: 'ACKNOWLEDGED' },
  ANSWER: { side: 'RECEIVER', from: ['SENT', 'ACKNOWLEDGED'], to: 'ANSWERED' },
  FULFIL: { side: 'STATE', from: ['ANSWERED'], to: 'FULFILLED' },
  NOT_FULFIL: {
    side: 'STATE',
    from: ['ANSWERED'],
    to: 'NOT_FULFILLED',
    late: ['SENT', 'ACKNOWLEDGED'],
  },
};

const isOpen = (request: Standing, { from, late = [] }: Pick<Rule, 'from' | 'late'>, now: Instant): boolean =>
  from.includes(request.status) || (late.includes(request.status) && isOverdue(request, now));

/** The steps that these sides can take now. */
export const openSteps = (
  request: Standing,
  sides: readonly RequestSide[],
  now: Instant,
): readonly RequestStep[] =>
  requestSteps.filter((step) => sides.includes(rules[step].side) && isOpen(request, rules[step], now));

/** An answer was asked for by a day that is over. */
export const isOverdue = ({ status, sent }: Pick<Standing, 'status' | 'sent'>, now: Instant): boolean =>
  (status === 'SENT' || status === 'ACKNOWLEDGED') && sent !== null && dayOf(now) > sent.dueOn;

/** A receiver has to acknowledge or answer; a State to say what became of an answer, or to ask again when the term is over. */
export function waits(request: Standing, sides: readonly RequestSide[], now: Instant): boolean {
  const open = openSteps(request, sides, now);
  return (
    open.includes('ANSWER') ||
    open.includes('FULFIL') ||
    (sides.includes('STATE') && request.followedBy === null && isOverdue(request, now))
  );
}

/** Asked again is what its receiver left without an answer beyond its term, or did not fulfil; once. */
export const canAskAgain = (request: Standing, now: Instant): boolean =>
  request.followedBy === null && (request.status === 'NOT_FULFILLED' || isOverdue(request, now));

export const dueOn = (sentAt: Instant, termDays: number): Day => dayOf(plusDays(sentAt, termDays));

interface Taken {
  readonly step: RequestStep;
  readonly sides: readonly RequestSide[];
  readonly words: string | null;
  /** Sent with an answer. */
  readonly file?: AnswerFile | null;
  readonly by: string;
  readonly now: Instant;
}

/** The request after this step; of what goes out, its hash is put beside it. */
export function take<T extends FormalRequest>(
  before: T,
  { step, sides, words, file = null, by, now }: Taken,
): T {
  const rule = rules[step];
  if (!sides.includes(rule.side)) throw new Forbidden(othersStep[rule.side], ['step']);
  if (!isOpen(before, rule, now)) throw new OutOfTurn(notNow(before, step), ['step']);
  if (step === 'ANSWER' && words === null)
    throw new Incomplete('Say what you answer to the State before you send it.', ['words']);
  return {
    ...before,
    revision: before.revision + 1,
    status: rule.to,
    steps: [...before.steps, { to: rule.to, side: rule.side, at: now, by, words }],
    file: file ?? before.file,
    changedAt: now,
  };
}

const othersStep: Readonly<Record<RequestSide, string>> = {
  STATE: 'Only the State that writes the request takes this step. Wait for its word.',
  RECEIVER: 'Only the receiver of the request takes this step. Wait for its answer.',
};

function notNow({ status, sent }: Standing, step: RequestStep): string {
  if (status === 'DRAFT') return 'This request was not sent yet. Send it first.';
  if (step === 'SEND') return 'This request was sent already. Write a new one.';
  if (step === 'FULFIL' && sent !== null && (status === 'SENT' || status === 'ACKNOWLEDGED'))
    return 'This request was not answered yet. Wait for the answer, or ask again when its term is over.';
  return 'This step is not open now. Look at what became of the request.';
}
