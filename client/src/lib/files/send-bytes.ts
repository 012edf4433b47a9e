import type { Language } from '../languages.ts';
import { whoIsHere } from '../who.ts';

export interface Told {
  readonly severity: 'ERROR' | 'WARNING' | 'INFO';
  readonly path: readonly string[];
  readonly place: string | null;
  readonly sentence: string;
}
/** `why`: the API's own sentence; null where nobody answered. */
export type Sent<T> = { readonly got: T } | { readonly got: null; readonly why: string | null };

/** Sends a file to one of the doors. */
export async function sendBytes<T>(
  address: string,
  file: Blob,
  type: string,
  language: Language,
): Promise<Sent<T>> {
  const person = whoIsHere();
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': type,
        'accept-language': language,
        ...(person && { 'x-viewer': person }),
      },
      body: file,
    });
    const body = (await response.json()) as T & { readonly errors?: readonly { readonly message: string }[] };
    return body.errors ? { got: null, why: body.errors[0]?.message ?? null } : { got: body };
  } catch {
    return { got: null, why: null };
  }
}
