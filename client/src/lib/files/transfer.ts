import { DetailedError, Upload } from 'tus-js-client';
import { sha256Of } from '../sha256.ts';

/** A file that goes to a State, for an answer of this assessment or for what shows it elsewhere; or to one's own side of a match, for a message. */
export interface Parcel {
  readonly name: string;
  /** The Viewer.id of whoever sends it. */
  readonly person: string;
  readonly to:
    | { readonly assessment: string }
    | { readonly participant: string }
    | { readonly match: string }
    /** For a need that is proposed: by SECRETARIAT, or this provider. */
    | { readonly proposal: string };
  /** The SHA-256 of the file that it takes the place of. */
  readonly replaces: string | null;
  /** Where the rest of it goes. */
  readonly url: string | null;
}

/** What is heard of a file while it goes. */
export interface Heard {
  readonly begun: (url: string) => void;
  readonly sent: (bytes: number) => void;
  readonly done: (sha256: string) => void;
  /** Nobody answered, or not now: the rest goes later. */
  readonly cut: () => void;
  /** Its person has to sign in again. */
  readonly ended: () => void;
  /** `changed`: on its way, so that it may be sent again as it is. */
  readonly refused: (reason: string, changed: boolean) => void;
}

export interface Transfer {
  /** Nothing more of it goes; with `forget` nothing of it is kept there either. */
  readonly stop: (forget?: boolean) => Promise<void>;
}

/** As much as even a slow line carries before a request is too long for the server. */
const pieceBytes = 1_000_000;

/** Sends a file, or the rest of it, by the tus protocol. */
export function transfer(file: Blob, parcel: Parcel, heard: Heard): Transfer {
  let over = false;
  const metadata: Record<string, string> = {
    filename: parcel.name,
    ...parcel.to,
    ...(parcel.replaces && { replaces: parcel.replaces }),
  };
  const upload = new Upload(file, {
    endpoint: '/evidence/uploads',
    uploadUrl: parcel.url,
    chunkSize: pieceBytes,
    // When it is tried again we say: the device knows when the line is back.
    retryDelays: null,
    storeFingerprintForResuming: false,
    metadata,
    headers: { 'x-viewer': parcel.person, 'accept-language': document.documentElement.lang },
    onUploadUrlAvailable: () => upload.url && heard.begun(new URL(upload.url, location.href).pathname),
    onProgress: heard.sent,
    onSuccess: ({ lastResponse }) => heard.done(lastResponse.getHeader('evidence-sha256') ?? ''),
    onError: (error) => {
      const response = error instanceof DetailedError ? error.originalResponse : null;
      const status = response?.getStatus() ?? 0;
      if (status === 401) heard.ended();
      else if (status < 400 || status >= 500 || status === 409 || status === 423) heard.cut();
      else heard.refused(...saidIn(response?.getBody() ?? ''));
    },
  });
  const start = async () => {
    // Told when it begins, and compared there with what came.
    const sha256 = await digestOf(file);
    if (sha256) metadata.sha256 = sha256;
    if (!over) upload.start();
  };
  void start();
  return {
    stop: (forget = false) => {
      over = true;
      return upload.abort(forget && upload.url !== null).catch(() => undefined);
    },
  };
}

/** Null where this browser cannot say, or the file cannot be read, which is heard of when it is sent. */
async function digestOf(file: Blob): Promise<string | null> {
  try {
    return await sha256Of(await file.arrayBuffer());
  } catch {
    return null;
  }
}

function saidIn(body: string): [reason: string, changed: boolean] {
  try {
    const { message, extensions } = JSON.parse(body).errors[0];
    return [message, extensions.path.at(-1) === 'sha256'];
  } catch {
    return ['', false];
  }
}
