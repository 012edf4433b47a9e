import type { Language } from '../../../lib/languages.ts';
import { whoIsHere } from '../../../lib/who.ts';
import type { FileMessage } from '../file/import-types.ts';

export interface ReportOf {
  readonly state: string;
  readonly instrument: string;
  readonly cycle: string;
}
export interface ReportAnswer {
  readonly answers: number;
}
export interface ReportPreview extends ReportAnswer {
  readonly rows: readonly {
    readonly provision: string;
    readonly refused: boolean;
    readonly messages: readonly FileMessage[];
  }[];
}

/** Where the report of this State is sent to; with an ending, an empty checklist to type it into. */
export const reportAddress = ({ state, instrument, cycle }: ReportOf): string =>
  `/reports/${state}/${instrument}/${cycle}`;

const types: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

interface Sending {
  readonly language: Language;
  /** Null: it is only looked at. */
  readonly as: {
    readonly operation: string;
    readonly channel: string;
    readonly helped: boolean;
    readonly receivedOn: string;
  } | null;
}

/** `said`: why not, by the API in the reader's language; null where it could not be asked. */
export async function sendReport<T>(
  of: ReportOf,
  file: File,
  { language, as }: Sending,
): Promise<{ readonly got: T } | { readonly got: null; readonly said: string | null }> {
  const search = new URLSearchParams(as ? { ...as, helped: String(as.helped) } : {});
  const person = whoIsHere();
  try {
    const response = await fetch(`${reportAddress(of)}?${search}`, {
      method: 'POST',
      headers: {
        'content-type': types[file.name.split('.').pop()?.toLowerCase() ?? ''] ?? file.type,
        'accept-language': language,
        ...(person ? { 'x-viewer': person } : {}),
      },
      body: file,
    });
    const answered = await response.json();
    if (response.ok) return { got: answered as T };
    const [error] = (answered as { errors?: readonly { message: string }[] }).errors ?? [];
    return { got: null, said: error?.message ?? null };
  } catch {
    return { got: null, said: null };
  }
}
