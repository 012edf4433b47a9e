import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import type { ImportedActivityInput } from '../../../gql/graphql.ts';
import { sendWithProgress } from '../../../lib/files/send-with-progress.ts';
import { useLanguage } from '../../../lib/i18n.ts';
import { newOperationId } from '../../../lib/operation.ts';
import { refusalIn, refusalOf } from '../../../lib/refusal.ts';
import { importActivities } from './documents.ts';
import {
  chosenInput,
  type Decision,
  firstDecision,
  type IatiRow,
  type ImportedActivity,
} from './iati-types.ts';

export type IatiStep =
  | { readonly kind: 'choose' }
  | { readonly kind: 'reading' | 'taking'; readonly percent: number }
  | { readonly kind: 'look'; readonly rows: readonly IatiRow[] }
  | { readonly kind: 'done'; readonly activities: readonly ImportedActivity[] };

export interface IatiImport {
  readonly step: IatiStep;
  readonly file: File | null;
  /** Why the last thing did not happen; null inside: nobody answered. */
  readonly trouble: { readonly said: string | null } | null;
  readonly decisionOf: (row: IatiRow) => Decision;
  readonly choose: (file: File) => void;
  readonly decide: (rows: readonly IatiRow[], change: Partial<Decision>) => void;
  readonly take: () => void;
}

/** Larger ones the API refuses before it reads them. */
export const mostBytes = 25_000_000;
/** So many are kept in one transaction: what a line that is cut could hold up. */
const together = 50;

/** A file of IATI on its way in: chosen, looked at, confirmed activity by activity, taken in some at a time. */
export function useIatiImport(tooLarge: string): IatiImport {
  const client = useApolloClient();
  const { language } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [step, setStep] = useState<IatiStep>({ kind: 'choose' });
  const [trouble, setTrouble] = useState<IatiImport['trouble']>(null);
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [done, setDone] = useState<ReadonlyMap<string, Done>>(new Map());
  const decisionOf = (row: IatiRow) => decisions.get(row.at) ?? firstDecision(row);

  async function choose(chosen: File): Promise<void> {
    setFile(chosen);
    setDecisions(new Map());
    setDone(new Map());
    const isTooLarge = chosen.size > mostBytes;
    setTrouble(isTooLarge ? { said: tooLarge } : null);
    const onProgress = (percent: number) => setStep({ kind: 'reading', percent });
    if (isTooLarge) return setStep({ kind: 'choose' });
    onProgress(0);
    const how = { type: 'application/xml', language, onProgress };
    const { got, ...why } = await sendWithProgress<{ readonly rows: readonly IatiRow[] }>(
      '/activities.xml',
      chosen,
      how,
    );
    setStep(got ? { kind: 'look', rows: got.rows } : { kind: 'choose' });
    if (!got) setTrouble({ said: null, ...why });
  }

  async function take(): Promise<void> {
    if (step.kind !== 'look') return;
    const titles = new Map(step.rows.map(({ identifier, title }) => [identifier, title]));
    const chosen = step.rows.flatMap((row) => chosenInput(row, decisionOf(row)) ?? []);
    setTrouble(null);
    // What was taken in before a cut is known by its operation, and counts once.
    const known = new Map(done);
    const all: ImportedActivity[] = [];
    for (let from = 0; from < chosen.length; from += together) {
      setStep({ kind: 'taking', percent: (from / chosen.length) * 100 });
      const batch = chosen.slice(from, from + together);
      const key = JSON.stringify(batch);
      const before = known.get(key) ?? { operationId: newOperationId(), became: null };
      known.set(key, before);
      const sent = before.became ? before : await send(before.operationId, batch);
      if ('said' in sent) {
        setDone(known);
        setTrouble(sent);
        setStep(step);
        return;
      }
      known.set(key, sent);
      all.push(...(sent.became ?? []).map(named(titles)));
    }
    setStep({ kind: 'done', activities: all });
    await client.refetchQueries({ include: 'active' }).catch(() => undefined);
  }

  async function send(
    operationId: string,
    activities: ImportedActivityInput[],
  ): Promise<Done | { readonly said: string | null }> {
    try {
      const { data } = await client.mutate({
        mutation: importActivities,
        variables: { input: { operationId, activities } },
      });
      const answer = data?.importActivities;
      if (answer?.__typename === 'ImportedActivities') return { operationId, became: answer.activities };
      return { said: (answer && refusalOf(answer)?.message) ?? null };
    } catch (error) {
      return { said: refusalIn(error)?.message ?? null };
    }
  }

  return {
    ...{ step, file, trouble, decisionOf },
    choose: (chosen) => void choose(chosen),
    take: () => void take(),
    decide: (rows, change) => {
      const next = new Map(decisions);
      for (const row of rows) next.set(row.at, { ...decisionOf(row), ...change });
      setDecisions(next);
    },
  };
}

type Answered = Omit<ImportedActivity, 'title' | 'sentence'> & {
  readonly sentence?: string | null;
  readonly activity?: { readonly title: string } | null;
};
interface Done {
  readonly operationId: string;
  readonly became: readonly Answered[] | null;
}

const named =
  (titles: ReadonlyMap<string, string>) =>
  ({ iatiIdentifier, outcome, sentence = null, activity }: Answered): ImportedActivity => ({
    ...{ iatiIdentifier, outcome, sentence },
    title: activity?.title ?? titles.get(iatiIdentifier) ?? '',
  });
