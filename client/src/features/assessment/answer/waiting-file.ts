import type { ApolloClient } from '@apollo/client';
import { resume } from './begin-writer.ts';
import type { Confirmation } from './confirming/confirming.ts';
import { confirmingOf } from './confirming/kept-confirming.ts';
import { keptWriters } from './kept-writers.ts';
import type { Writing } from './save/state.ts';
import { unsettled } from './save/what-waits.ts';

/** What waits in one checklist, in the person's own hands. */
interface WaitingFile {
  readonly format: 'needs-matrix-waiting';
  readonly version: 1;
  readonly viewer: string;
  readonly assessment: string;
  readonly savedAt: string;
  readonly answers: readonly { readonly provision: string; readonly state: Writing }[];
  /** What was confirmed of the last cycle; not in files that an older build kept. */
  readonly confirmations?: readonly Confirmation[];
}

/** All that is not stored yet, as a text for a file; null: nothing waits. */
export function waitingFile(viewer: string, assessment: string, savedAt: string): string | null {
  const { writers, confirming } = keptWriters(viewer, assessment);
  const confirmations = confirming?.snapshot().waiting ?? [];
  const answers = [...writers]
    .map(([provision, writer]) => ({ provision, state: writer.snapshot() }))
    .filter(({ state }) => unsettled(state));
  const file: WaitingFile = {
    ...{ format: 'needs-matrix-waiting', version: 1 },
    ...{ viewer, assessment, savedAt, answers },
    ...(confirmations.length > 0 && { confirmations }),
  };
  return answers.length + confirmations.length > 0 ? JSON.stringify(file, null, 2) : null;
}

/** Why a file cannot come back, or how many answers came back of it. */
export type Returned =
  | { readonly why: 'noFile' | 'otherPerson' | 'otherChecklist' }
  | { readonly count: number };

/**
 * What a file holds goes on in its forms and is sent with what its words began from, so that what was written since is merged with it; what
 * was sent already counts once. A form that holds something unsaved now keeps it.
 */
export async function fromWaitingFile(
  place: { readonly client: ApolloClient; readonly viewer: string; readonly assessment: string },
  text: string,
): Promise<Returned> {
  const file = parsed(text);
  if (!file) return { why: 'noFile' };
  if (file.viewer !== place.viewer) return { why: 'otherPerson' };
  if (file.assessment !== place.assessment) return { why: 'otherChecklist' };
  const confirmations = file.confirmations ?? [];
  for (const one of confirmations) await confirmingOf(place).resume(one);
  const resumed = await Promise.all(
    file.answers.map(({ provision, state }) => resume({ ...place, provision }, state)),
  );
  const confirmed = confirmations.flatMap(({ provisions }) => provisions);
  return { count: resumed.filter(Boolean).length + confirmed.length };
}

function parsed(text: string): WaitingFile | null {
  try {
    const file = JSON.parse(text) as Partial<WaitingFile>;
    const isOurs = file?.format === 'needs-matrix-waiting' && file.version === 1;
    return isOurs &&
      Array.isArray(file.answers) &&
      file.answers.every(isWriting) &&
      (file.confirmations ?? []).every(isConfirmation)
      ? (file as WaitingFile)
      : null;
  } catch {
    return null;
  }
}

const isWriting = ({
  provision,
  state,
}: {
  readonly provision?: unknown;
  readonly state?: Partial<Writing>;
}) =>
  typeof provision === 'string' &&
  typeof state?.revision === 'number' &&
  Boolean(state.values && state.base && state.states);

const isConfirmation = ({ operationId, provisions }: Partial<Confirmation>) =>
  typeof operationId === 'string' &&
  Array.isArray(provisions) &&
  provisions.every((one) => typeof one === 'string');
