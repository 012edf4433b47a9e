import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useLanguage } from '../../../lib/i18n.ts';
import { leftOut } from '../../../lib/lists/left-out.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { askMessages } from './ask-messages.ts';
import { canBeTaken, type ImportedRow, type PreviewRow } from './import-types.ts';
import { sendFile } from './send-file.ts';

type Rows<Row> = { readonly rows: readonly Row[] };
export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' | 'taking'; readonly percent: number }
  | { readonly kind: 'look'; readonly rows: readonly PreviewRow[] }
  | { readonly kind: 'done'; readonly rows: readonly ImportedRow[] };

export interface FileImport {
  readonly step: ImportStep;
  readonly file: File | null;
  /** Why the last thing did not happen; `lost`: nobody answered. */
  readonly trouble: { readonly said: string | null } | null;
  /** Provisions that a person left out. */
  readonly left: ReadonlySet<string>;
  readonly choose: (file: File) => void;
  readonly leave: (provisions: readonly string[], left: boolean) => void;
  readonly take: () => void;
  /** What is to be said of its rows, as a workbook. */
  readonly saveMessages: () => void;
}

/** A file on its way in: chosen, looked at, taken in. */
export function useFileImport(assessment: string): FileImport {
  const client = useApolloClient();
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [trouble, setTrouble] = useState<FileImport['trouble']>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [act, setAct] = useState<{ readonly key: string; readonly operation: string } | null>(null);

  async function choose(chosen: File): Promise<void> {
    setFile(chosen);
    setTrouble(null);
    setLeft(new Set());
    const onProgress = (percent: number) => setStep({ kind: 'reading', percent });
    onProgress(0);
    const sending = { assessment, language, accepting: null, onProgress };
    const { got, ...why } = await sendFile<Rows<PreviewRow>>(chosen, typeOf(chosen), sending);
    setStep(got ? { kind: 'look', rows: got.rows } : { kind: 'choose' });
    if (!got) setTrouble({ said: null, ...why });
  }

  async function take(): Promise<void> {
    if (step.kind !== 'look' || !file) return;
    const provisions = step.rows
      .filter((row) => canBeTaken(row) && !left.has(row.provision))
      .map(({ provision }) => provision);
    // The same choice sent again after a cut counts once.
    const key = provisions.join(' ');
    const { operation } = act?.key === key ? act : { operation: newOperationId() };
    setAct({ key, operation });
    setTrouble(null);
    const onProgress = (percent: number) => setStep({ kind: 'taking', percent });
    onProgress(0);
    const sending = { assessment, language, accepting: { operation, provisions }, onProgress };
    const { got, ...why } = await sendFile<Rows<ImportedRow>>(file, typeOf(file), sending);
    if (!got) setTrouble({ said: null, ...why });
    setStep(got ? { kind: 'done', rows: got.rows } : step);
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }

  async function saveMessages(): Promise<void> {
    if (!file) return;
    setTrouble(await askMessages(file, typeOf(file), { assessment, language }));
  }

  return {
    ...{ step, file, trouble, left },
    choose: (chosen) => void choose(chosen),
    take: () => void take(),
    saveMessages: () => void saveMessages(),
    leave: (provisions, leaving) => setLeft(leftOut(left, provisions, leaving)),
  };
}

/** By its name: what browsers make of a type depends on what is installed. */
const typeOf = ({ name }: File): string => types[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? types.json;
const types = {
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
} as { readonly json: string } & Readonly<Record<string, string>>;
export const extensions = ['xlsx', 'csv', 'json'] as const;
