import type { FormalRequest } from '../../../domain/assistance/formal-request/formal-request.ts';
import { parseRequest, type SentRequest } from '../../../domain/assistance/formal-request/input.ts';
import type { FormalRequestId, ParticipantCode } from '../../../domain/base/ids.ts';
import { NotFound, OutOfTurn } from '../../../domain/base/refusal.ts';
import type { Reads } from '../../../store/store.ts';
import { participantIn } from '../../assessment/open-assessment.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asRead, type Revisable, revising } from '../../base/revising.ts';
import { refuseOthersNeeds } from './content-of.ts';

export interface WriteRequestInput extends SentRequest {
  readonly operationId: string;
  readonly participant: string;
}
export interface ReviseRequestInput extends SentRequest {
  readonly operationId: string;
  readonly request: FormalRequestId;
  readonly expectedRevision: number;
}

/** A State begins a request; nobody else knows of it until it is sent. */
export async function writeRequest(context: Context, input: WriteRequestInput): Promise<FormalRequest> {
  const { store, viewer, newId } = context;
  signedIn(viewer);
  const participant = participantIn(store.catalogue(), input.participant);
  const by = permit(viewer, 'formalRequest.write', { participant }, ['participant']);
  const said = await contentIn(store, participant, input);
  const request: FormalRequest = {
    ...said,
    id: newId() as FormalRequestId,
    revision: 1,
    participant,
    ...asDraft(context),
    follows: null,
    by: by.id,
  };
  return once(
    context,
    'formalRequest.write',
    input.operationId,
    input,
    async (writes) => {
      await writes.saveFormalRequest(request, null);
      writes.record({ user: by.id, action: 'formalRequest.write', subject: request.id, detail: {} });
      return request;
    },
    entityAgain((id) => store.formalRequests.byIds(audience(context), [id])),
  );
}

/** The whole draft is sent again; what went out stays as it was. */
export const reviseRequest = (context: Context, input: ReviseRequestInput): Promise<FormalRequest> =>
  revising(
    context,
    'formalRequest.write',
    input,
    revisableRequest(context, input.request),
    ({ participant }) => {
      // Nonsense is refused before anything is begun.
      parseRequest(input);
      return {
        compare: asRead(input),
        change: async (before, writes) => {
          if (before.status !== 'DRAFT')
            throw new OutOfTurn('This request is no longer a draft. Write a new one, or ask again.', [
              'request',
            ]);
          const said = await contentIn(writes, participant, input);
          return { after: { ...before, ...said, revision: before.revision + 1, changedAt: context.now } };
        },
      };
    },
  );

/** A request that the viewer sees. */
export function revisableRequest(context: Context, id: FormalRequestId): Revisable<FormalRequest> {
  const read = ({ formalRequests }: Pick<Context['store'], 'formalRequests'>) =>
    found(formalRequests.byIds(audience(context), [id]), ['request']);
  return {
    argument: 'request',
    see: () => read(context.store),
    read,
    save: (writes, after, replaces) => writes.saveFormalRequest(after, replaces),
    rows: () => [],
  };
}

export const asDraft = ({ now }: Context) =>
  ({ status: 'DRAFT', steps: [], sent: null, file: null, followedBy: null, changedAt: now }) as const;

async function contentIn(store: Reads, participant: ParticipantCode, input: SentRequest) {
  const said = parseRequest(input);
  if (said.receiver !== null && !store.catalogue().providers.has(said.receiver))
    throw new NotFound(['receiver']);
  await refuseOthersNeeds(store, { participant, needs: said.needs });
  return said;
}
