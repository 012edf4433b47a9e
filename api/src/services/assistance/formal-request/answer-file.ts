import { createHash } from 'node:crypto';
import type { FileKind } from '../../../domain/assessment/evidence.ts';
import { kindOfName, nameOfFile, refuseSize } from '../../../domain/assessment/upload.ts';
import type { AnswerFile, FormalRequest } from '../../../domain/assistance/formal-request/formal-request.ts';
import { openSteps } from '../../../domain/assistance/formal-request/steps.ts';
import type { FormalRequestId } from '../../../domain/base/ids.ts';
import { Forbidden, NotFound, OutOfTurn } from '../../../domain/base/refusal.ts';
import { audience, type Context, found, permit } from '../../base/context.ts';
import { sidesOf } from './sides.ts';

/** The receiver sends the file of its answer, before it answers; another one takes its place until then. */
export async function sendAnswerFile(
  context: Context,
  id: FormalRequestId,
  given: { readonly name: string; readonly bytes: Buffer },
  inspect: (bytes: Buffer, kind: FileKind) => Promise<void>,
): Promise<AnswerFile> {
  const { store, viewer } = context;
  const who = audience(context);
  const seen = await found(store.formalRequests.byIds(who, [id]), ['request']);
  const by = permit(viewer, 'formalRequest.advance', { ...seen, provider: seen.receiver }, ['request']);
  refuse(context, seen);
  const name = nameOfFile(given.name);
  const kind = kindOfName(name);
  refuseSize(given.bytes.length);
  await inspect(given.bytes, kind);
  const sha256 = createHash('sha256').update(given.bytes).digest('hex');
  const about: AnswerFile = { name, kind, bytes: given.bytes.length, sha256 };
  await store.atomically(async (writes) => {
    refuse(context, await found(writes.formalRequests.byIds(who, [id]), ['request']));
    await writes.keepAnswerFile(id, about, given.bytes);
    writes.record({
      user: by.id,
      action: 'formalRequest.sendFile',
      subject: id,
      detail: { sha256, bytes: about.bytes },
    });
  });
  return about;
}

function refuse({ viewer, now }: Context, request: FormalRequest): void {
  const sides = sidesOf(viewer, request);
  if (!sides.includes('RECEIVER'))
    throw new Forbidden('Only the receiver of the request takes this step. Wait for its answer.', [
      'request',
    ]);
  if (!openSteps(request, sides, now).includes('ANSWER'))
    throw new OutOfTurn('This step is not open now. Look at what became of the request.', ['request']);
}

/** The file of an answer that was given, for whoever sees the request. */
export async function readAnswerFile(context: Context, id: FormalRequestId) {
  const { store } = context;
  const request = await found(store.formalRequests.byIds(audience(context), [id]));
  const kept = request.file && (await store.formalRequests.file(id));
  if (!kept) throw new NotFound();
  return kept;
}
