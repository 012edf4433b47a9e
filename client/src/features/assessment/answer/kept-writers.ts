import { lineNow, onLine } from '../../../lib/device/line.ts';
import { mayBeUnsaved } from '../../../lib/unsaved.ts';
import { onWhoIsHere, whoIsHere } from '../../../lib/who.ts';
import type { AnswerWriter } from './answer-writer.ts';
import { unsettled } from './save/what-waits.ts';
import type { makeKeeper } from './waiting-copy.ts';

/** The writers of one assessment, by provision, and who wants to hear of them. */
export interface KeptWriters {
  readonly writers: Map<string, AnswerWriter>;
  /** What keeps each of them on the device. */
  readonly keepers: Map<string, ReturnType<typeof makeKeeper>>;
  readonly listeners: Set<() => void>;
}

/** By person, then by assessment: nobody meets, or sends, what somebody else typed at the same browser. */
const kept = new Map<string, Map<string, KeptWriters>>();

/** Kept beside the screens: what could not be saved yet is still there when its person comes back to the checklist. */
export function keptWriters(person: string, assessment: string): KeptWriters {
  const own = kept.get(person) ?? begin(person);
  const known = own.get(assessment) ?? { writers: new Map(), keepers: new Map(), listeners: new Set() };
  own.set(assessment, known);
  return known;
}

function begin(person: string): Map<string, KeptWriters> {
  const own = new Map<string, KeptWriters>();
  const writers = () => [...own.values()].flatMap((one) => [...one.writers.values()]);
  const isHere = () => whoIsHere() === person;
  const goOn = () => {
    if (!isHere()) return;
    for (const writer of writers()) if (writer.snapshot().offline) writer.flush();
  };
  kept.set(person, own);
  window.addEventListener('online', goOn);
  const unheard = onWhoIsHere(goOn);
  const unlined = onLine(() => lineNow() === 'there' && goOn());
  const unsaid = mayBeUnsaved({
    person,
    count: () => writers().filter((writer) => unsettled(writer.snapshot())).length,
    atRisk: () =>
      [...own.values()].reduce(
        (sum, one) =>
          sum +
          [...one.writers].filter(
            ([provision, writer]) => unsettled(writer.snapshot()) && !one.keepers.get(provision)?.isKept(),
          ).length,
        0,
      ),
    drain: async () => {
      if (isHere()) await Promise.all(writers().map((writer) => writer.drain()));
    },
    forget: () => {
      for (const writer of writers()) writer.stop();
      kept.delete(person);
      window.removeEventListener('online', goOn);
      unheard();
      unlined();
      unsaid();
    },
  });
  return own;
}
