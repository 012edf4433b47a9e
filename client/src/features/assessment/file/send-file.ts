import { sendWithProgress } from '../../../lib/files/send-with-progress.ts';
import type { Language } from '../../../lib/languages.ts';

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

/** Sends a checklist, to be looked at or taken in. */
export function sendFile<T>(file: Blob, type: string, { assessment, accepting, ...how }: Sending) {
  const search = new URLSearchParams(accepting ? { operation: accepting.operation } : {});
  for (const provision of accepting?.provisions ?? []) search.append('provision', provision);
  return sendWithProgress<T>(`/checklists/${assessment}/import?${search}`, file, { type, ...how });
}
