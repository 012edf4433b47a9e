import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Context } from '../../services/base/context.ts';
import { makeFileAnswers, type To } from '../files/file-answers.ts';
import { languageOf } from '../request/language.ts';
import type { EvidenceParts } from './asking.ts';
import { makeDownload } from './download.ts';
import { makeUploads } from './uploads.ts';

export const isEvidence = (path: string): boolean => /^\/evidence\/./.test(path);

/** `/evidence/uploads` takes files by the tus protocol; `GET /evidence/ID` is one that may be seen. */
export function makeEvidence(parts: EvidenceParts) {
  const { store, clock, newId, log, callers, security } = parts;
  const answer = makeFileAnswers(security, log);
  const download = makeDownload(parts, answer);
  const uploads = makeUploads(parts, answer);
  return async (
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
    path: string,
  ): Promise<void> => {
    const now = clock();
    const caller = await callers.of(request, now);
    const language = caller.viewer?.language ?? languageOf(request.headers['accept-language']);
    const to: To = { request, response, requestId, language };
    const context: Context = { store, viewer: caller.viewer, now, newId, log: log.child({ requestId }) };
    await answer.refusing(to, () => {
      const asking = { context, caller, to };
      return /^\/evidence\/uploads(\/|$)/.test(path) ? uploads(asking, path) : download(asking, path);
    });
  };
}
