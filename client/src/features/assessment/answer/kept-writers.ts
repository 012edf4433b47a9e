import { lineNow, onLine } from '../../../lib/device/line.ts';
import { mayBeUnsaved } from '../../../lib/unsaved.ts';
import { onWhoIsHere, whoIsHere } from '../../../lib/who.ts';
import type { AnswerWriter } from './answer-writer.ts';
import type { Confirming } from './confirming/confirming.ts';
import { toBeConfirmed } from './confirming/to-be-confirmed.ts';
import { unsettled } from './save/what-waits.ts';
import type { makeKeeper } from './waiting-copy.ts';

/** The writers of one assessment, by provision, and who wants to hear of them. */
export interface KeptWriters {
  readonly writers: Map<string, AnswerWriter>;
  /** What keeps each of them on the device. */
  readonly keepers: Map<string, ReturnType<typeof makeKeeper>>;
  /** What was confirmed of the last cycle, once something was; and which of it is on the device. */
  confirming: Confirming | null;
  readonly confirmingKept: Set<string>;
  readonly listeners: Set<() => void>;
}

/** By person, then by assessment: nobody meets, or sends, what somebody else typed at the same browser. */
const kept = new Map<string, Map<string, KeptWriters>>();

/** Kept beside the screens: what could not be saved yet is still there when its person comes back to the checklist. */
export function keptWriters(person: string, assessment: string): KeptWriters {
  const own = kept.get(person) ?? begin(person);
  const known = own.get(assessment) ?? none();
  own.set(assessment, known);
  return known;
}

function begin(person: string): Map<string, KeptWriters> {
  const own = new Map<string, KeptWriters>();
  const writers = () => [...own.values()].flatMap((one) => [...one.writers.values()]);
  const confirming = () => [...own.values()].flatMap((one) => one.confirming ?? []);
  const isHere = () => whoIsHere() === person;
  const goOn = () => {
    if (!isHere()) return;
    for (const one of confirming()) if (one.snapshot().offline || one.snapshot().asking) one.flush();
    for (const one of writers()) if (one.snapshot().offline || one.snapshot().sent?.asking) one.flush();
  };
  kept.set(person, own);
  window.addEventListener('online', goOn);
  const unheard = onWhoIsHere(goOn);
  const unlined = onLine(() => lineNow() === 'there' && goOn());
  const unsaid = mayBeUnsaved({
    person,
    count: () =>
      writers().filter((writer) => unsettled(writer.snapshot())).length +
      confirming().flatMap((one) => toBeConfirmed(one.snapshot())).length,
    atRisk: () =>
      [...own.values()].reduce(
        (sum, one) =>
          sum +
          waitingIn(one).filter(({ operationId }) => !one.confirmingKept.has(operationId)).length +
          [...one.writers].filter(
            ([provision, writer]) => unsettled(writer.snapshot()) && !one.keepers.get(provision)?.isKept(),
          ).length,
        0,
      ),
    drain: async () => {
      if (isHere()) await Promise.all([...confirming(), ...writers()].map((one) => one.drain()));
    },
    forget: () => {
      for (const one of [...confirming(), ...writers()]) one.stop();
      kept.delete(person);
      window.removeEventListener('online', goOn);
      unheard();
      unlined();
      unsaid();
    },
  });
  return own;
}

const none = (): KeptWriters => ({
  writers: new Map(),
  keepers: new Map(),
  confirming: null,
  confirmingKept: new Set(),
  listeners: new Set(),
});

const waitingIn = ({ confirming }: KeptWriters) => confirming?.snapshot().waiting ?? [];
