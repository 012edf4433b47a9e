import { expectedOf, type Upload } from '../../domain/assessment/upload.ts';
import type { UploadId } from '../../domain/base/ids.ts';
import { Invalid, NotFound, Unauthenticated } from '../../domain/base/refusal.ts';
import { decodeId } from '../../graph/base/global-id.ts';
import { beginUpload } from '../../services/assessment/evidence/begin-upload.ts';
import { ownUpload } from '../../services/assessment/evidence/own-upload.ts';
import { endUpload } from '../../services/assessment/evidence/store-upload.ts';
import { beginProposalUpload } from '../../services/assessment/sourced/begin-proposal-upload.ts';
import { beginMessageUpload } from '../../services/assistance/match/begin-message-upload.ts';
import { saySentence } from '../../texts/say-refusal.ts';
import { isMeantForAnother, meantForAnother } from '../caller/meant-for.ts';
import type { FileAnswers } from '../files/file-answers.ts';
import { fromElsewhere, isForeign } from '../request/foreign.ts';
import type { Asking, EvidenceParts } from './asking.ts';
import { settle } from './settle.ts';
import { makeTus } from './tus.ts';

/** The tus protocol, as its library has it; which files are taken, and whose they are, is said here. */
export function makeUploads({ store, config, clock, log, security }: EvidenceParts, answer: FileAnswers) {
  const tus = makeTus({ store, clock });

  async function begun({ context, to }: Asking): Promise<Upload> {
    const { Metadata } = await tus();
    const sent = to.request.headers;
    let told: Record<string, string | null>;
    try {
      told = Metadata.parse(String(sent['upload-metadata'] ?? '')) as Record<string, string | null>;
    } catch {
      throw new Invalid(sayMetadata, ['upload-metadata']);
    }
    const { filename, assessment, participant, match, proposal, replaces, sha256 } = told;
    if (!filename || !(assessment || participant || match || proposal))
      throw new Invalid(sayMetadata, ['upload-metadata']);
    const bytes = Number(sent['upload-length']);
    const file = { name: filename, bytes, expected: expectedOf(sha256) };
    if (match)
      return beginMessageUpload(context, decodeId('Match', match, ['match']), file, config.evidenceRoomBytes);
    if (proposal) {
      const provider = proposal === 'SECRETARIAT' ? null : decodeId('Provider', proposal, ['proposal']);
      return beginProposalUpload(context, provider, file, config.evidenceRoomBytes);
    }
    const input = {
      assessment: assessment ? decodeId('Assessment', assessment, ['assessment']) : null,
      participant: participant ?? '',
      ...file,
      replaces: replaces || null,
    };
    return beginUpload(context, input, config.evidenceRoomBytes);
  }

  return async (asking: Asking, path: string): Promise<void> => {
    const { context, caller, to } = asking;
    const { request, response, requestId, language } = to;
    const { method = '' } = request;
    const id = path.slice('/evidence/uploads/'.length) as UploadId;
    if (!(id === '' ? ['POST', 'OPTIONS'] : ['HEAD', 'PATCH', 'DELETE', 'OPTIONS']).includes(method))
      return answer.refuse(to, 405, 'A file is read by GET, and sent by the tus protocol.');
    if (isForeign(request, config.appOrigin)) return answer.refuse(to, 403, fromElsewhere);
    if (isMeantForAnother(request, caller)) return answer.refuse(to, 401, meantForAnother);
    const { Server, TusStore, arrivals, inspect, locker } = await tus();
    const headers: Record<string, string> = {
      ...security,
      'cache-control': 'no-store',
      'x-request-id': requestId,
    };
    let name = id;
    if (method !== 'OPTIONS') {
      if (!caller.viewer) throw new Unauthenticated();
      if (method !== 'POST') {
        const upload = await ownUpload(context, id);
        if (upload.status === 'REFUSED' || upload.status === 'ENDED') throw new NotFound();
        // The answer to the last of it was lost, or this process ended before it could be given.
        if (method === 'HEAD' && upload.offset === upload.bytes)
          Object.assign(headers, await settle(context, upload, { arrivals, inspect }));
      } else if (request.headers['tus-resumable'] === '1.0.0') name = (await begun(asking)).id;
    }
    const server = new Server({
      path: '/evidence/uploads',
      relativeLocation: true,
      // No other site: a page of ours needs no leave.
      allowedOrigins: [],
      locker,
      namingFunction: () => name,
      datastore: new TusStore({
        arrivals,
        own: (upload) => ownUpload(context, upload),
        end: (upload) => endUpload(context, upload),
      }),
      onUploadFinish: async () => {
        try {
          return { headers: await settle(context, await ownUpload(context, name), { arrivals, inspect }) };
        } catch (error) {
          return answer.refusal(to, error);
        }
      },
      onResponseError: (_request, error) => {
        if (error instanceof Error) {
          const { status_code, body } = answer.refusal(to, error);
          return { status_code, body };
        }
        const said = sentences[error.status_code];
        if (error.status_code >= 500) log.warn({ requestId, error: error.body }, 'A file could not be taken');
        return (
          said && {
            status_code: error.status_code,
            body: answer.said(said.code, saySentence(said.message, language)),
          }
        );
      },
    });
    response.setHeaders(new Map(Object.entries(headers)));
    await server.handle(request, response);
  };
}

const sayMetadata =
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.';

/** What tus has a number for. */
const sentences: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  403: {
    code: 'INVALID',
    message: 'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.',
  },
  409: {
    code: 'CONFLICT',
    message:
      'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.',
  },
  413: { code: 'INVALID', message: 'More came than the file has. Send no more than its Upload-Length.' },
};
