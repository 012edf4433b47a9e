import { dequal } from 'dequal/lite';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Unsettled } from './act.ts';
import { drafts, type Heard, type KeptIn } from './drafts.ts';
import { useViewer } from './session.ts';
import { likeBlank } from './shape.ts';

export interface DraftOf<V> {
  readonly values: V;
  readonly change: (changed: Partial<V>) => void;
  /** Where what is written is kept; null while nothing is. */
  readonly kept: KeptIn | null;
  /** It was written earlier. */
  readonly restored: { readonly at: string } | null;
  /** What it edits is another revision than when the writing began. */
  readonly changedSince: boolean;
  readonly throwAway: () => void;
  /** What was typed after the press goes on under another subject: says whether there was any. */
  readonly moveTo: (subject: string, revision: number) => boolean;
  readonly sending: Sending;
}

/** How a form's act keeps its operation id with the draft (`useAct`). */
export interface Sending {
  readonly key: string;
  readonly read: () => Unsettled<unknown, unknown> | null;
  readonly keep: (unsettled: Unsettled<unknown, unknown> | null) => void;
  /** It is done: what was written up to the press is no longer needed; what was typed since stays. */
  readonly done: (pressedAt: string) => void;
}

interface Options<V> {
  readonly blank: V;
  /** Of what is edited. */
  readonly revision?: number | null;
  readonly read?: (kept: unknown) => V;
  readonly isBlank?: (values: V) => boolean;
}

/** What is typed into a form, kept on this device for this person until it is sent or thrown away. */
export function useDraft<V extends object>(
  subject: string,
  {
    blank,
    revision = null,
    read = (kept) => likeBlank(kept, blank),
    isBlank = (values) => dequal(values, blank),
  }: Options<V>,
): DraftOf<V> {
  const person = useViewer()?.id ?? '';
  const key = `${person} ${subject}`;
  const [form, setForm] = useState(() => opened(key, person, subject, { revision, read }));
  // Another person, or another subject, in the same place of the screen.
  const current = form.key === key ? form : opened(key, person, subject, { revision, read });
  if (current !== form) setForm(current);
  const { typed, since } = current;
  const values = typed ?? blank;
  const begins = { ...nothing, key, since: revision, round: current.round + 1 };

  // Two windows on one form are one form: what is typed, sent or thrown away in the one is so in the other.
  const hear = useEffectEvent(({ sendingChanged }: Heard) => {
    const round = current.round + (sendingChanged ? 1 : 0);
    setForm({ ...opened(key, person, subject, { revision, read }), round });
  });
  useEffect(() => drafts.heed(person, subject, hear), [person, subject]);

  const put = (changed: Partial<V>) => {
    const known = drafts.read(person, subject);
    // A window that slept has not heard yet what another one wrote.
    const next = { ...(known ? read(known.values) : values), ...changed };
    const unsettled = known?.unsettled ?? null;
    if (isBlank(next) && !unsettled) {
      drafts.drop(person, subject);
      return setForm(begins);
    }
    const from = typed === null ? revision : since;
    const kept = drafts.keep(person, subject, { at: now(), revision: from, values: next, unsettled });
    setForm({ ...current, typed: next, since: from, kept });
  };

  return {
    values,
    kept: current.kept,
    restored: current.restored,
    changedSince: typed !== null && since !== null && since !== revision,
    change: put,
    throwAway: () => {
      drafts.drop(person, subject);
      setForm(begins);
    },
    moveTo: (next, of) => {
      const known = drafts.read(person, subject);
      if (!known) return false;
      if (next !== subject) drafts.drop(person, subject);
      drafts.keep(person, next, { ...known, revision: of, unsettled: null });
      return true;
    },
    sending: {
      key: `${key} ${current.round}`,
      read: () => drafts.read(person, subject)?.unsettled ?? null,
      keep: (unsettled) => {
        const known = drafts.read(person, subject);
        if (known) drafts.keep(person, subject, { ...known, unsettled });
        else if (unsettled) drafts.keep(person, subject, { at: now(), revision: since, values, unsettled });
      },
      done: (pressedAt) => {
        const known = drafts.read(person, subject);
        if (known && known.at > pressedAt) return;
        drafts.drop(person, subject);
        setForm({ ...begins, round: current.round });
      },
    },
  };
}

interface Opened<V> {
  readonly key: string;
  /** Null: nothing is typed, and what is on the server shows. */
  readonly typed: V | null;
  /** The revision that the person read when they began. */
  readonly since: number | null;
  readonly kept: KeptIn | null;
  readonly restored: DraftOf<V>['restored'];
  /** Thrown away or sent, the form starts again: nothing of its last sending belongs to it. */
  readonly round: number;
}

const nothing = { typed: null, kept: null, restored: null, round: 0 } as const;

function opened<V extends object>(
  key: string,
  person: string,
  subject: string,
  { revision, read }: { readonly revision: number | null; readonly read: (kept: unknown) => V },
): Opened<V> {
  const draft = drafts.read(person, subject);
  if (!draft) return { ...nothing, key, since: revision };
  return {
    ...nothing,
    key,
    typed: read(draft.values),
    since: draft.revision,
    kept: drafts.where(person, subject),
    restored: { at: draft.at },
  };
}

const now = (): string => new Date().toISOString();
