import type { AnswerWriter } from './answer-writer.ts';
import { unsettled } from './save-state.ts';

/** The writers of one assessment, by provision, and who wants to hear of them. */
export interface KeptWriters {
  readonly writers: Map<string, AnswerWriter>;
  readonly listeners: Set<() => void>;
  /** The last write came after the session had ended: what was written goes out by itself once somebody signs in. */
  sessionEnded: boolean;
}

const kept = new Map<string, KeptWriters>();
let owner: string | null = null;

/** Kept beside the screens: what could not be saved yet is still there when the person comes back to the checklist. */
export function keptWriters(viewer: string, assessment: string): KeptWriters {
  // Another person at the same browser never meets what the last one typed.
  if (owner !== viewer) kept.clear();
  if (owner === null) window.addEventListener('beforeunload', holdBack);
  owner = viewer;
  const known = kept.get(assessment) ?? { writers: new Map(), listeners: new Set(), sessionEnded: false };
  kept.set(assessment, known);
  return known;
}

/** Closing the window sends what waits, and asks while something is not saved. */
function holdBack(event: BeforeUnloadEvent): void {
  const writers = [...kept.values()].flatMap((one) => [...one.writers.values()]);
  for (const writer of writers) writer.flush();
  if (writers.some((writer) => unsettled(writer.snapshot()))) event.preventDefault();
}
