import type { Language } from '../languages.ts';
import { whoIsHere } from '../who.ts';

/** `said`: why not, by the API in the reader's language; null where it could not be asked. */
export type Answered<T> = { readonly got: T } | { readonly got: null; readonly said: string | null };

interface How {
  readonly type: string;
  readonly language: Language;
  readonly onProgress: (percent: number) => void;
}

/** Sends a file, saying how far it has come, which `fetch` cannot. */
export function sendWithProgress<T>(address: string, file: Blob, { type, language, onProgress }: How) {
  return new Promise<Answered<T>>((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
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
