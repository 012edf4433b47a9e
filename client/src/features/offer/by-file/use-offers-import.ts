import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { sendWithProgress } from '../../../lib/files/send-with-progress.ts';
import { useLanguage } from '../../../lib/i18n.ts';
import { leftOut } from '../../../lib/lists/left-out.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { refusalIn, refusalOf } from '../../../lib/refusal.ts';
import { importOffers } from './documents.ts';
import { canBeTaken, type ImportedRow, type OfferRow, type PreviewedFile, sentOf } from './row-types.ts';

export type ImportStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' | 'taking'; readonly percent: number }
  | { readonly kind: 'look'; readonly seen: PreviewedFile }
  | { readonly kind: 'done'; readonly rows: readonly ImportedRow[] };

export interface OffersImport {
  readonly step: ImportStep;
  readonly file: File | null;
  /** Why the last thing did not happen; `said` is null where nobody answered. */
  readonly trouble: { readonly said: string | null } | null;
  /** Codes of rows that a person left out. */
  readonly left: ReadonlySet<string>;
  readonly choose: (file: File) => void;
  readonly leave: (codes: readonly string[], left: boolean) => void;
  readonly take: () => void;
}

/** As many as the API keeps in one transaction. */
const together = 200;

/** A file of offers on its way in: chosen, looked at, kept. */
export function useOffersImport(provider: string): OffersImport {
  const client = useApolloClient();
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<ImportStep>({ kind: 'choose' });
  const [trouble, setTrouble] = useState<OffersImport['trouble']>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  // The same rows sent again after a cut count once.
  const operations = useRef(new Map<string, string>());

  async function choose(chosen: File): Promise<void> {
    setFile(chosen);
    setTrouble(null);
    setLeft(new Set());
    const onProgress = (percent: number) => setStep({ kind: 'reading', percent });
    onProgress(0);
    const isCsv = chosen.name.toLowerCase().endsWith('.csv');
    const address = `/offers.${isCsv ? 'csv' : 'xlsx'}?${new URLSearchParams({ provider })}`;
    const type = isCsv ? 'text/csv' : workbook;
    const { got, ...why } = await sendWithProgress<PreviewedFile>(address, chosen, {
      ...{ type, language, onProgress },
    });
    setStep(got ? { kind: 'look', seen: got } : { kind: 'choose' });
    if (!got) setTrouble({ said: null, ...why });
  }

  async function take(seen: PreviewedFile): Promise<void> {
    const chosen = seen.rows.filter((row) => canBeTaken(row) && !left.has(row.code));
    const done: ImportedRow[] = [];
    setTrouble(null);
    for (let at = 0; at < chosen.length; at += together) {
      setStep({ kind: 'taking', percent: (at / chosen.length) * 100 });
      const some = await kept(chosen.slice(at, at + together));
      if ('said' in some) {
        setTrouble(some);
        setStep({ kind: 'look', seen });
        break;
      }
      done.push(...some.rows);
    }
    if (done.length === chosen.length) setStep({ kind: 'done', rows: done });
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }

  async function kept(
    rows: readonly OfferRow[],
  ): Promise<{ readonly rows: readonly ImportedRow[] } | { readonly said: string | null }> {
    const key = JSON.stringify(rows);
    const operationId = operations.current.get(key) ?? newOperationId();
    operations.current.set(key, operationId);
    const input = { operationId, provider, offers: rows.flatMap(sentOf) };
    try {
      const { data } = await client.mutate({ mutation: importOffers, variables: { input } });
      const said = data?.importOffers;
      if (said?.__typename === 'ImportedOffers') return { rows: said.offers };
      return { said: (said && refusalOf(said)?.message) ?? null };
    } catch (error) {
      return { said: refusalIn(error)?.message ?? null };
    }
  }

  return {
    ...{ step, file, trouble, left },
    choose: (chosen) => void choose(chosen),
    take: () => {
      if (step.kind === 'look') void take(step.seen);
    },
    leave: (codes, leaving) => setLeft(leftOut(left, codes, leaving)),
  };
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
