import type { Db } from 'mongodb';
import type { Logger } from 'pino';
import { consultationComments } from '../convention/comment.ts';
import { instrumentDrafts } from '../convention/draft.ts';
import { reference } from '../convention/reference.ts';
import { follow } from './stream.ts';

/** That something may have been written; `gap`: what happened meanwhile is not known. */
export type ToldWritten = (gap: boolean) => void;

/** Instruments in writing and under consultation that somebody follows in this process, by whatever process they are written in. */
export interface Written {
  /** Resolves once nothing is missed, with what ends it. */
  enter(told: ToldWritten): Promise<() => void>;
  close(): Promise<void>;
}

/** A change stream of its own, open while anybody follows. Few people write instruments, so whoever follows reads again what is theirs whenever one is written. */
export function makeWritten({ db, log }: { readonly db: Db; readonly log: Logger }): Written {
  const listeners = new Set<ToldWritten>();
  let stream: { readonly opened: Promise<void>; readonly close: () => Promise<void> } | null = null;

  const tell = (gap: boolean) => {
    for (const listener of listeners) listener(gap);
  };
  const end = async () => {
    const ending = stream;
    stream = null;
    await ending?.close();
  };
  function listen(): Promise<void> {
    if (stream) return stream.opened;
    let resolve = (): void => undefined;
    let reject = (_error: Error): void => undefined;
    const opened = new Promise<void>((done, failed) => {
      resolve = done;
      reject = failed;
    });
    opened.catch(() => undefined);
    const broken = () => {
      reject(new Error('Instruments in writing cannot be followed now.'));
      if (stream !== mine) return;
      tell(true);
      listeners.clear();
      void end();
    };
    const following = follow(
      db,
      [instrumentDrafts, consultationComments, reference].map(({ name }) => name),
      { opened: async () => resolve(), changed: () => tell(false), broken },
      log,
    );
    const mine = { opened, close: () => following.close() };
    stream = mine;
    return opened;
  }
  const leave = (told: ToldWritten) => {
    listeners.delete(told);
    if (listeners.size === 0) void end();
  };

  return {
    enter: async (told) => {
      listeners.add(told);
      try {
        await listen();
      } catch (error) {
        leave(told);
        throw error;
      }
      return () => leave(told);
    },
    close: async () => {
      listeners.clear();
      await end();
    },
  };
}
