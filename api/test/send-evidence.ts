import { createHash } from 'node:crypto';
import { DetailedError, Upload, type UploadOptions } from 'tus-js-client';
import type { Visitor } from './open-world.ts';

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

export interface Sending {
  readonly url: string;
  readonly who: Pick<Visitor, 'cookie'>;
  readonly assessment?: string;
  /** The State itself, for a need from elsewhere. */
  readonly participant?: string;
  /** For a message on it. */
  readonly match?: string;
  /** For a need that is proposed: by SECRETARIAT, or this provider. */
  readonly proposal?: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly replaces?: string;
  /** As whoever sends it worked it out before. */
  readonly told?: string;
  readonly options?: Partial<UploadOptions>;
}
export interface Sent {
  readonly status: number;
  /** STORED, LINKED; null where it was refused. */
  readonly became: string | null;
  readonly sha256: string | null;
  readonly error: {
    readonly message: string;
    readonly code: string;
    readonly path: readonly string[];
  } | null;
  readonly upload: Upload;
}

/** Sends a file as the client's own library does, to its end. */
export const sendEvidence = ({
  url,
  who,
  assessment,
  participant,
  match,
  proposal,
  name,
  bytes,
  replaces,
  told,
  options,
}: Sending): Promise<Sent> =>
  new Promise((resolve, reject) => {
    const upload = new Upload(bytes, {
      endpoint: `${url}/evidence/uploads`,
      headers: { cookie: who.cookie() },
      metadata: {
        filename: name,
        ...(assessment && { assessment }),
        ...(participant && { participant }),
        ...(match && { match }),
        ...(proposal && { proposal }),
        ...(replaces && { replaces }),
        ...(told && { sha256: told }),
      },
      retryDelays: [],
      ...options,
      onSuccess: ({ lastResponse }) =>
        resolve({
          status: lastResponse.getStatus(),
          became: lastResponse.getHeader('evidence-became') ?? null,
          sha256: lastResponse.getHeader('evidence-sha256') ?? null,
          error: null,
          upload,
        }),
      onError: (error) => {
        const response = error instanceof DetailedError ? error.originalResponse : null;
        if (!response) return reject(error);
        const [first] = JSON.parse(response.getBody() || '{}').errors ?? [];
        resolve({
          ...{ status: response.getStatus(), became: null, sha256: null, upload },
          error: first ? { message: first.message, ...first.extensions } : null,
        });
      },
    });
    upload.start();
  });
