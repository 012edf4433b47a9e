import type { ApolloClient } from '@apollo/client';
import { lineNow, onLine } from '../../../lib/device/line.ts';
import { type Transfer, transfer } from '../../../lib/files/transfer.ts';
import { mayBeUnsaved } from '../../../lib/unsaved.ts';
import { onWhoIsHere, whoIsHere } from '../../../lib/who.ts';
import { attach } from './attach.ts';
import { forgetSending, keepBytes, keepSending, readSending } from './keep-sending.ts';
import {
  changeSending,
  dropSending,
  onSendings,
  putSending,
  type Sending,
  sendingNow,
  sendingsNow,
} from './sending.ts';

/** What of a file is in this window alone. */
interface Held {
  readonly client: ApolloClient;
  readonly file: Blob;
  transfer: Transfer | null;
  tries: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  watch: ReturnType<typeof setTimeout> | undefined;
}
/** A line that was cut says nothing: after so long without a word it is taken for cut. */
const silentMs = 12_000;
const held = new Map<string, Held>();
const announced = new Set<string>();

export type NewSending = Pick<Sending, 'person' | 'assessment' | 'provision' | 'title' | 'at' | 'replaces'>;

/** Files that a person chose: on the device first, then on their way, one after another. */
export async function sendFiles(client: ApolloClient, files: readonly File[], to: NewSending): Promise<void> {
  for (const file of files) {
    const sending: Sending = {
      ...to,
      ...{ id: crypto.randomUUID?.() ?? String(Math.random()), name: file.name, bytes: file.size },
      ...{ phase: 'WAITING', sent: 0, cut: null, url: null, reason: null, sha256: null, kept: false },
    };
    hold(client, sending, file);
    const kept = await keepBytes(sending, file);
    const now = changeSending(sending.id, { kept });
    if (now && kept) await keepSending(now);
    next();
  }
}

/** What waited on the device when the browser was closed goes on; of two windows one takes it. */
export async function resumeSendings(
  client: ApolloClient,
  person: string,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) {
    if (held.has(id)) continue;
    void alone(id, async () => {
      const kept = await readSending(person, id);
      if (!kept || person !== whoIsHere()) return;
      const { phase } = kept.sending;
      hold(client, { ...kept.sending, phase: phase === 'SENDING' ? 'WAITING' : phase }, kept.file);
      next();
      await settled(id);
    });
  }
}

const alone = async (id: string, work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work();
  await navigator.locks.request(`evidence ${id}`, { ifAvailable: true }, async (lock) => {
    if (lock) await work();
  });
};

function hold(client: ApolloClient, sending: Sending, file: Blob): void {
  held.set(sending.id, { client, file, transfer: null, tries: 0, timer: undefined, watch: undefined });
  putSending(sending);
  announce(sending.person);
}

/** A line carries one file at a time best: what was chosen first comes first. */
function next(): void {
  const ours = sendingsNow().filter(({ person }) => person === whoIsHere());
  if (ours.some(({ phase }) => phase === 'SENDING')) return;
  const first = ours.find(({ phase, id }) => phase === 'WAITING' && held.get(id)?.timer === undefined);
  if (first) void begin(first);
}

async function begin({ id }: Sending): Promise<void> {
  const one = held.get(id);
  const sending = changeSending(id, { phase: 'SENDING' });
  if (!one || !sending) return;
  if (sending.sha256) return finish(one, sending, sending.sha256);
  watch(id, one);
  one.transfer = transfer(
    one.file,
    { ...sending, to: { assessment: sending.assessment } },
    {
      begun: (url) => note(id, { url }),
      sent: (sent) => {
        one.tries = 0;
        watch(id, one);
        changeSending(id, { sent });
      },
      done: (sha256) => {
        clearTimeout(one.watch);
        const now = note(id, { sha256, sent: sending.bytes });
        if (now) void finish(one, now, sha256);
      },
      cut: () => cut(id, one),
      ended: () => {
        clearTimeout(one.watch);
        note(id, { phase: 'WAITING' });
      },
      refused: (reason, changed) => {
        clearTimeout(one.watch);
        // What changed on its way is still here, whole.
        if (changed) note(id, { phase: 'REFUSED', reason, again: true, url: null, sent: 0, cut: null });
        else {
          changeSending(id, { phase: 'REFUSED', reason, again: false, kept: false });
          void forgetSending(sending);
        }
        next();
      },
    },
  );
}

function watch(id: string, one: Held): void {
  clearTimeout(one.watch);
  one.watch = setTimeout(() => cut(id, one), silentMs);
}

/** What was on its way when nobody answered any longer. */
function cut(id: string, one: Held): void {
  clearTimeout(one.watch);
  const now = sendingNow(id);
  if (now?.phase !== 'SENDING' || now.sha256) return;
  void one.transfer?.stop();
  note(id, { phase: 'WAITING', cut: { sent: now.sent, at: new Date().toISOString() } });
  later(one);
}

/** Tried again by itself, sooner where the line is heard to be back. */
function later(one: Held): void {
  one.tries += 1;
  one.timer = setTimeout(
    () => {
      one.timer = undefined;
      next();
    },
    Math.min(15_000, 500 * 2 ** one.tries),
  );
}

async function finish({ client }: Held, sending: Sending, sha256: string): Promise<void> {
  const attached = await attach(client, sending, sha256).catch(() => null);
  if (attached === null) {
    note(sending.id, { phase: 'WAITING' });
    const one = held.get(sending.id);
    if (one) later(one);
  } else if (attached) await forget(sending);
  else note(sending.id, { phase: 'UNATTACHED' });
  next();
}

/** What is to be known after the browser was closed. */
function note(id: string, change: Partial<Sending>): Sending | undefined {
  const now = changeSending(id, change);
  if (now?.kept) void keepSending(now);
  return now;
}

async function forget(sending: Sending): Promise<void> {
  held.delete(sending.id);
  dropSending(sending.id);
  await forgetSending(sending);
}

export async function pauseSending(id: string): Promise<void> {
  note(id, { phase: 'PAUSED' });
  const one = held.get(id);
  clearTimeout(one?.watch);
  await one?.transfer?.stop();
  next();
}

export function goOnSending(id: string): void {
  note(id, { phase: 'WAITING' });
  next();
}

/** Nothing of it is sent any longer, or kept. */
export async function cancelSending(id: string): Promise<void> {
  const one = held.get(id);
  const sending = sendingNow(id);
  clearTimeout(one?.timer);
  clearTimeout(one?.watch);
  if (sending) await forget(sending);
  await one?.transfer?.stop(true);
  next();
}

/** Whoever signs out is told of files that are not stored, and waits for those that can go. */
function announce(person: string): void {
  if (announced.has(person)) return;
  announced.add(person);
  const ours = () =>
    sendingsNow().filter(
      ({ person: of, phase }) => of === person && phase !== 'REFUSED' && phase !== 'UNATTACHED',
    );
  const again = () => {
    if (whoIsHere() !== person || lineNow() !== 'there') return;
    for (const { id } of ours()) {
      const one = held.get(id);
      clearTimeout(one?.timer);
      if (one) one.timer = undefined;
    }
    next();
  };
  const cutAll = () => {
    for (const { id } of ours()) {
      const one = held.get(id);
      if (one && lineNow() === 'gone') cut(id, one);
    }
  };
  const unheard = [onLine(again), onLine(cutAll), onWhoIsHere(again)];
  const unsaid = mayBeUnsaved({
    person,
    count: () => ours().length,
    atRisk: () => ours().filter(({ kept }) => !kept).length,
    drain: async () => {
      again();
      await Promise.all(ours().map(({ id }) => settled(id)));
    },
    forget: () => {
      for (const { id } of sendingsNow().filter(({ person: of }) => of === person)) {
        void held.get(id)?.transfer?.stop();
        held.delete(id);
        dropSending(id);
      }
      announced.delete(person);
      for (const stop of [...unheard, unsaid]) stop();
    },
  });
}

/** Resolves when nothing of it goes any longer: it came, was refused, was paused, or the line is gone. */
const settled = (id: string): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      const phase = sendingNow(id)?.phase;
      const goes = phase === 'SENDING' || (phase === 'WAITING' && held.get(id)?.timer === undefined);
      if (goes) return;
      stop();
      resolve();
    };
    const stop = onSendings(look);
    look();
  });
