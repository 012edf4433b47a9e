import { toBeConfirmed } from './confirming/to-be-confirmed.ts';
import type { KeptWriters } from './kept-writers.ts';
import { toCorrect, unsettled } from './save/what-waits.ts';

/** What of an assessment is not stored yet. */
export interface Tally {
  /** The provisions with something unsaved. */
  readonly unsaved: readonly string[];
  /** Answers that go out by themselves when the line is back. */
  readonly waiting: number;
  readonly toCorrect: number;
  readonly sessionEnded: boolean;
}

/** As a text, so that the same tally is the same value for React. */
export function tallyOf({ writers, confirming }: KeptWriters): string {
  const pressed = confirming?.snapshot();
  const confirmed = pressed?.offline ? toBeConfirmed(pressed) : [];
  const all = [...writers].map(([reference, writer]) => ({ reference, state: writer.snapshot() }));
  const waiting = all.filter(
    ({ state }) =>
      state.offline &&
      Object.values(state.states).some(({ kind }) => kind === 'waiting' || kind === 'saving'),
  );
  const tally: Tally = {
    sessionEnded: pressed?.ended === true || all.some(({ state }) => state.ended),
    waiting: new Set([...waiting.map(({ reference }) => reference), ...confirmed]).size,
    toCorrect: all.reduce((sum, { state }) => sum + toCorrect(state).length, 0),
    unsaved: [
      ...new Set([
        ...all
          .filter(({ state }) => toCorrect(state).length > 0 || (state.offline && unsettled(state)))
          .map(({ reference }) => reference),
        ...confirmed,
      ]),
    ],
  };
  return JSON.stringify(tally);
}
