import type { Language } from '../../../lib/languages.ts';
import { whoIsHere } from '../../../lib/who.ts';

/** `said`: why not, by the API in the reader's language; null where it could not be asked. */
export type Answered<T> = { readonly got: T } | { readonly got: null; readonly said: string | null };

/** The address of a checklist as a file. */
export const fileAddress = (assessment: string, extension: string): string =>
  `/checklists/${assessment}.${extension}`;

interface Sending {
  readonly assessment: string;
  readonly language: Language;
  /** Named: it is taken in, these provisions alone; null: it is only looked at. */
  readonly accepting: { readonly operation: string; readonly provisions: readonly string[] } | null;
  readonly onProgress: (percent: number) => void;
}

/** Sends a file, saying how far it has come, which `fetch` cannot. */
export function sendFile<T>(
  file: Blob,
  type: string,
  { assessment, language, accepting, onProgress }: Sending,
) {
  const search = new URLSearchParams(accepting ? { operation: accepting.operation } : {});
  for (const provision of accepting?.provisions ?? []) search.append('provision', provision);
  return new Promise<Answered<T>>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/checklists/${assessment}/import?${search}`);
    request.setRequestHeader('content-type', type);
    request.setRequestHeader('accept-language', language);
    const person = whoIsHere();
    if (person) request.setRequestHeader('x-viewer', person);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? (loaded / total) * 100 : 0);
    request.onload = () => resolve(answered(request.responseText));
    request.onerror = () => resolve({ got: null, said: null });
    request.send(file);
  });
}

function answered<T>(text: string): Answered<T> {
  try {
    const body = JSON.parse(text) as { readonly errors?: readonly { readonly message: string }[] } & T;
    return body.errors ? { got: null, said: body.errors[0]?.message ?? null } : { got: body };
  } catch {
    return { got: null, said: null };
  }
}
