import { dequal } from 'dequal/lite';
import type { Unsettled } from './act.ts';

/** What somebody wrote and has not sent yet. */
export interface Draft {
  /** When it was written last. */
  readonly at: string;
  /** Of what it edits, as it was read; null where it edits nothing. */
  readonly revision: number | null;
  readonly values: unknown;
  /** Sent without an answer: the next press settles that first. */
  readonly unsettled: Unsettled<unknown, unknown> | null;
}

/** On the device: there is after a reload. In the page: this browser keeps nothing, or cannot keep more. */
export type KeptIn = 'device' | 'page';

export interface Drafts {
  readonly read: (person: string, subject: string) => Draft | null;
  readonly keep: (person: string, subject: string, draft: Draft) => KeptIn;
  readonly drop: (person: string, subject: string) => void;
  readonly where: (person: string, subject: string) => KeptIn;
  /** The subjects of what this person has half written. */
  readonly of: (person: string) => readonly string[];
  /** Told what another window of this browser wrote, sent or threw away: the forms of one subject are one form. */
  readonly heed: (person: string, subject: string, told: (heard: Heard) => void) => () => void;
}

export interface Heard {
  /** A write of it went out there, or its answer came. */
  readonly sendingChanged: boolean;
}

/** Longer than a holiday; a shared machine does not keep the words of people who never came back. */
const daysKept = 30;

/** Half-written forms by person and subject, on the device where it keeps something, otherwise as long as the page lives. */
export function createDrafts(storage: () => Storage, now: () => string): Drafts {
  const inPage = new Map<string, Draft>();

  function fromDevice(key: string): Draft | null {
    try {
      const draft = parsed(storage().getItem(key));
      if (draft && !isOld(draft, now())) return draft;
      storage().removeItem(key);
    } catch {
      // No storage here, or none that may be read.
    }
    return null;
  }

  function onDevice(): readonly string[] {
    try {
      const all = storage();
      return Array.from({ length: all.length }, (_, at) => all.key(at) ?? '').filter((key) =>
        key.startsWith(prefix),
      );
    } catch {
      return [];
    }
  }

  return {
    read: (person, subject) => inPage.get(keyOf(person, subject)) ?? fromDevice(keyOf(person, subject)),
    keep: (person, subject, draft) => {
      const key = keyOf(person, subject);
      try {
        storage().setItem(key, JSON.stringify(draft));
        inPage.delete(key);
        return 'device';
      } catch {
        inPage.set(key, draft);
        return 'page';
      }
    },
    drop: (person, subject) => {
      inPage.delete(keyOf(person, subject));
      try {
        storage().removeItem(keyOf(person, subject));
      } catch {
        // Nothing was kept there.
      }
    },
    where: (person, subject) => (inPage.has(keyOf(person, subject)) ? 'page' : 'device'),
    of: (person) => {
      const own = keyOf(person, '');
      const keys = new Set([...inPage.keys(), ...onDevice().filter((key) => fromDevice(key) !== null)]);
      return [...keys].filter((key) => key.startsWith(own)).map((key) => key.slice(own.length));
    },
    heed: (person, subject, told) => {
      const hear = ({ key, oldValue, newValue }: StorageEvent) => {
        // Without a key all of the storage was emptied.
        if (key !== null && key !== keyOf(person, subject)) return;
        told({ sendingChanged: key === null || !dequal(unsettledIn(oldValue), unsettledIn(newValue)) });
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** Of this browser. */
export const drafts = createDrafts(
  () => localStorage,
  () => new Date().toISOString(),
);

function unsettledIn(text: string | null): Draft['unsettled'] {
  try {
    return parsed(text)?.unsettled ?? null;
  } catch {
    return null;
  }
}

const prefix = 'draft ';
const keyOf = (person: string, subject: string): string => `${prefix}${person} ${subject}`;

const isOld = ({ at }: Draft, now: string): boolean =>
  Date.parse(now) - Date.parse(at) > daysKept * 24 * 60 * 60 * 1000;

/** Null for what is not a draft: an older build's, or half a text. */
function parsed(text: string | null): Draft | null {
  const draft: unknown = text === null ? null : JSON.parse(text);
  if (typeof draft !== 'object' || draft === null || !('at' in draft) || !('values' in draft)) return null;
  const { at, values } = draft;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return null;
  const { revision, unsettled } = draft as Partial<Draft>;
  return { at, values, revision: revision ?? null, unsettled: unsettled ?? null };
}
