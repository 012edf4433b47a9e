import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AnswerFile, FormalRequest } from '../../../domain/assistance/formal-request/formal-request.ts';
import { dueOn, type RequestStep, rules, take } from '../../../domain/assistance/formal-request/steps.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import { pages } from '../../../domain/base/pages.ts';
import { optionalText, parse } from '../../../domain/base/parse.ts';
import { Invalid } from '../../../domain/base/refusal.ts';
import type { Writes } from '../../../store/store.ts';
import { audience, type Context } from '../../base/context.ts';
import { tell } from '../../base/mail/tell.ts';
import { asRead, revising } from '../../base/revising.ts';
import { contentOf, refuseOthersNeeds, refuseUnsaid } from './content-of.ts';
import { ofState, receivers, sidesOf, writers } from './sides.ts';
import { revisableRequest } from './write.ts';

export interface AdvanceRequestInput {
  readonly operationId: string;
  readonly request: FormalRequestId;
  readonly step: RequestStep;
  readonly expectedRevision: number;
  readonly words?: string | null | undefined;
  /** With an answer: the SHA-256 of the file that was sent for it. */
  readonly file?: string | null | undefined;
}

/** The next step by the side that it belongs to: the change, what was sent, the audit entry and the mails in one transaction. */
export const advanceRequest = (context: Context, input: AdvanceRequestInput): Promise<FormalRequest> =>
  revising(context, 'formalRequest.advance', input, seenWithBoth(context, input.request), (seen, by) => {
    const { step } = input;
    const { now } = context;
    const words = parse(optionalText(10_000), input.words, ['words']);
    const sides = sidesOf(context.viewer, seen);
    return {
      compare: asRead(input),
      change: async (before, writes) => {
        const file = step === 'ANSWER' && input.file ? await answerFile(writes, before, input.file) : null;
        const taken = take(before, { step, sides, words, file, by: by.name, now });
        const after = step === 'SEND' ? await sent(context, writes, taken) : taken;
        if (before.status === 'DRAFT' && step === 'WITHDRAW') await freeFirst(context, writes, before);
        if (before.sent !== null || after.sent !== null) await tellOthers(context, writes, after, step);
        return { after, detail: { step } };
      },
    };
  });

/**
 * Its content is worked out once more, and is from now on what it was. The needs by which it was decided what goes out are held: who narrows one of
 * them at this moment does it before, and the request is looked at again, or after.
 */
async function sent({ now }: Context, writes: Writes, request: FormalRequest): Promise<FormalRequest> {
  await refuseOthersNeeds(writes, request);
  await refuseUnsaid(writes, request);
  const json = canonicalize(await contentOf(writes, request, now)) ?? '';
  await writes.freezeRequest(request.id, json);
  const chosen = request.needs.map(({ need }) => need);
  const help = await writes.activities.helping(ofState(request.participant), request.participant, chosen);
  await writes.holdNeeds([...new Set([...chosen, ...help.flatMap(({ needs }) => needs)])], request.id);
  return {
    ...request,
    sent: {
      at: now,
      dueOn: dueOn(now, request.termDays),
      sha256: createHash('sha256').update(json).digest('hex'),
    },
  };
}

/** Nothing went out, so the request that the draft would have followed may still be asked again. */
async function freeFirst(context: Context, writes: Writes, { id, follows }: FormalRequest): Promise<void> {
  if (follows === null) return;
  const [first] = await writes.formalRequests.byIds(audience(context), [follows]);
  if (first?.followedBy !== id) return;
  const { revision } = first;
  await writes.saveFormalRequest({ ...first, followedBy: null, revision: revision + 1 }, revision);
}

async function answerFile(
  { formalRequests }: Writes,
  { id }: FormalRequest,
  sha256: string,
): Promise<AnswerFile> {
  const kept = await formalRequests.file(id);
  if (kept?.about.sha256 !== sha256)
    throw new Invalid('This file has not arrived. Send it first, and answer then.', ['file']);
  return kept.about;
}

/** That something happened, and where to read it; what a request says is no matter for a mail. */
async function tellOthers(
  context: Context,
  writes: Writes,
  request: FormalRequest,
  step: RequestStep,
): Promise<void> {
  const { participant, id } = request;
  const ofTheState = rules[step].side === 'RECEIVER';
  const people = ofTheState ? await writers(writes, request) : await receivers(writes, request);
  const reads = ofTheState ? context.store.catalogue().participants.get(participant)?.languages : undefined;
  const notice = {
    code: `formal-request-${notices[step]}`,
    values: { participant },
    path: pages.formalRequest(id),
  };
  await tell(writes, context, people, notice, reads);
}

const notices: Readonly<Record<RequestStep, string>> = {
  SEND: 'sent',
  WITHDRAW: 'withdrawn',
  ACKNOWLEDGE: 'acknowledged',
  ANSWER: 'answered',
  FULFIL: 'fulfilled',
  NOT_FULFIL: 'not-fulfilled',
};

/** Whoever sees it is told by the step whose it is; the role alone says who may take one at all. */
function seenWithBoth(context: Context, id: FormalRequestId) {
  const one = revisableRequest(context, id);
  return {
    ...one,
    see: async () => {
      const request = await one.see();
      return { ...request, provider: request.receiver };
    },
  };
}
