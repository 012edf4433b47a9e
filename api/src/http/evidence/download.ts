import { once } from 'node:events';
import type { EvidenceId } from '../../domain/base/ids.ts';
import { NotFound } from '../../domain/base/refusal.ts';
import { kindTypes } from '../../files/kind-types.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { evidenceFile, recordRead } from '../../services/assessment/evidence/read-evidence.ts';
import { asDownload, type FileAnswers } from '../files/file-answers.ts';
import type { Asking, EvidenceParts } from './asking.ts';
import { rangeIn } from './range.ts';

/** A file for whoever may see it, whole or in part, and never anything but a download. */
export function makeDownload({ store, security }: EvidenceParts, answer: FileAnswers) {
  return async ({ context, to }: Asking, path: string): Promise<void> => {
    const { request, response, requestId } = to;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer.refuse(to, 405, 'A file is read by GET, and sent by the tus protocol.');
    const file = await evidenceFile(context, idIn(path));
    const etag = `"${file.sha256}"`;
    const headers = {
      ...security,
      ...asDownload(file.name),
      // Asked again each time: who may see it changes.
      'cache-control': 'private, no-cache',
      'accept-ranges': 'bytes',
      etag,
      'x-request-id': requestId,
    };
    if (request.headers['if-none-match']?.includes(etag)) return void response.writeHead(304, headers).end();
    const range = rangeIn(request.headers, { bytes: file.bytes, etag });
    if (range === 'NONE')
      return void response.writeHead(416, { ...headers, 'content-range': `bytes */${file.bytes}` }).end();
    const [from, until] = range ?? [0, file.bytes];
    const sent = {
      ...headers,
      'content-type': kindTypes[file.kind],
      'content-length': until - from,
      ...(range && { 'content-range': `bytes ${from}-${until - 1}/${file.bytes}` }),
    };
    const status = range ? 206 : 200;
    if (request.method === 'HEAD') return void response.writeHead(status, sent).end();
    await recordRead(context, file);
    response.writeHead(status, sent);
    for await (const piece of store.evidenceBytes.read(file.content, from, until)) {
      if (response.destroyed) return;
      if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
    response.end();
  };
}

function idIn(path: string): EvidenceId {
  try {
    return decodeId('EvidenceFile', path.slice('/evidence/'.length));
  } catch {
    throw new NotFound();
  }
}
