import type { Language } from '../../../lib/languages.ts';
import { saveFile } from '../../../lib/save-file.ts';
import { whoIsHere } from '../../../lib/who.ts';

/** Sends the file once more and gives the person what is to be said of it as a workbook; or why that could not be. */
export async function askMessages(
  file: Blob,
  type: string,
  { assessment, language }: { readonly assessment: string; readonly language: Language },
): Promise<{ readonly said: string | null } | null> {
  const person = whoIsHere();
  const headers = {
    'content-type': type,
    'accept-language': language,
    ...(person && { 'x-viewer': person }),
  };
  const address = `/checklists/${assessment}/import?messages`;
  const response = await fetch(address, { method: 'POST', headers, body: file }).catch(() => null);
  if (!response) return { said: null };
  if (!response.ok) {
    const body = await response.json().catch(() => null);
    return { said: body?.errors?.[0]?.message ?? null };
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  saveFile(name ?? 'messages.xlsx', await response.blob());
  return null;
}
