import type { FormalRequest } from '../../../domain/assistance/formal-request/formal-request.ts';
import { canAskAgain } from '../../../domain/assistance/formal-request/steps.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import { Conflict, OutOfTurn } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit, signedIn } from '../../base/context.ts';
import { entityAgain, once } from '../../base/once.ts';
import { asDraft } from './write.ts';

export interface AskAgainInput {
  readonly operationId: string;
  readonly request: FormalRequestId;
  readonly expectedRevision: number;
}

/** A draft that says the same once more and names the request that it follows; the first one stays as it is. */
export async function askAgain(context: Context, input: AskAgainInput): Promise<FormalRequest> {
  const { store, viewer, now, newId } = context;
  signedIn(viewer);
  const who = audience(context);
  const seen = await found(store.formalRequests.byIds(who, [input.request]), ['request']);
  const by = permit(viewer, 'formalRequest.askAgain', seen, ['request']);
  const id = newId() as FormalRequestId;
  return once(
    context,
    'formalRequest.askAgain',
    input.operationId,
    input,
    async (writes) => {
      const first = await found(writes.formalRequests.byIds(who, [input.request]), ['request']);
      if (first.revision !== input.expectedRevision) throw new Conflict(first.revision);
      if (!canAskAgain(first, now))
        throw new OutOfTurn(
          'A request is asked again once, when its term is over without an answer or when it was not fulfilled.',
          ['request'],
        );
      const again: FormalRequest = {
        ...first,
        ...asDraft(context),
        id,
        revision: 1,
        needs: await stillOpen(writes.needs, first),
        follows: first.id,
        by: by.id,
      };
      await writes.saveFormalRequest(again, null);
      const { revision } = first;
      await writes.saveFormalRequest({ ...first, followedBy: id, revision: revision + 1 }, revision);
      writes.record({
        user: by.id,
        action: 'formalRequest.askAgain',
        subject: first.id,
        detail: { again: id },
      });
      return again;
    },
    entityAgain((again) => store.formalRequests.byIds(who, [again])),
  );
}

/** What was met or withdrawn meanwhile is not asked for again. */
async function stillOpen(
  needs: Context['store']['needs'],
  { participant, needs: chosen }: FormalRequest,
): Promise<FormalRequest['needs']> {
  const known = await needs.byIds(
    { level: 'PUBLIC', participants: [participant], providers: [] },
    chosen.map(({ need }) => need),
  );
  const open = new Set(known.filter(({ state }) => state === 'OPEN').map(({ id }) => id));
  return chosen.filter(({ need }) => open.has(need));
}
