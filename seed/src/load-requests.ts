import type { FormalRequest } from '@needs-matrix/api/domain/assistance/formal-request/formal-request';
import { type RequestStep, rules } from '@needs-matrix/api/domain/assistance/formal-request/steps';
import type { ParticipantCode, ProviderId } from '@needs-matrix/api/domain/base/ids';
import { holds, type User } from '@needs-matrix/api/domain/base/viewer';
import { advanceRequest } from '@needs-matrix/api/services/assistance/formal-request/advance';
import { formalRequests } from '@needs-matrix/api/services/assistance/formal-request/read';
import { writeRequest } from '@needs-matrix/api/services/assistance/formal-request/write';
import type { Context } from '@needs-matrix/api/services/base/context';
import type { WrittenRequest, WrittenRequests } from './worlds/demo/requests.ts';

/** Requests that States write and send, and what their receivers do about them, minute by minute; once for each State. */
export async function loadRequests(
  at: (instant: string) => Context,
  since: string,
  written: WrittenRequests,
  providers: ReadonlyMap<string, ProviderId>,
): Promise<void> {
  let minutes = 0;
  const { store, newId } = at(since);
  const people = await store.users.all();
  const as = (viewer: User): Context => ({
    ...at(new Date(Date.parse(since) + ++minutes * 60_000).toISOString()),
    viewer,
  });
  const focalOf = (code: string) => people.find((one) => holds(one, 'FOCAL_POINT', code as ParticipantCode));
  const hasSome = async (focal: User): Promise<boolean> =>
    (await formalRequests(as(focal), null, { first: 1, after: null, language: 'en' })).totalCount > 0;
  const theirs = new Map<string, User>();
  for (const { participant } of written) {
    const focal = focalOf(participant);
    if (focal && !(await hasSome(focal))) theirs.set(participant, focal);
  }

  for (const one of written) {
    const { participant, receiver: key, title, words } = one;
    const focal = theirs.get(participant);
    const receiver = key === null ? null : providers.get(key);
    const needs = await openNeeds(at(since), one);
    if (!focal || receiver === undefined || needs.length === 0) continue;
    const said = { participant, receiver, title, words, language: 'en', needs };
    const sides = {
      STATE: focal,
      RECEIVER: people.find((person) =>
        receiver === null ? holds(person, 'ANALYST') : holds(person, 'DONOR', receiver),
      ),
    };
    let request: FormalRequest = await writeRequest(as(focal), { operationId: newId(), ...said });
    for (const { step, words: spoken } of one.steps) {
      const viewer = sides[rules[step satisfies RequestStep].side];
      if (!viewer) break;
      const { id, revision } = request;
      const taken = { request: id, step, expectedRevision: revision, words: spoken ?? null };
      request = await advanceRequest(as(viewer), { operationId: newId(), ...taken });
    }
  }
}

async function openNeeds({ store }: Context, { participant, provisions }: WrittenRequest) {
  const all = await store.needs.ofParticipants([participant as ParticipantCode]);
  return all
    .filter(({ state, provision }) => state === 'OPEN' && provisions.includes(provision))
    .map(({ id }) => ({ need: id, handOver: true }));
}
