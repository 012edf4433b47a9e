import type { ServerResponse } from 'node:http';
import type { Outlet } from './hub.ts';

/** Why an open answer ended; `LEFT`: its reader closed it. */
export const endings = ['LEFT', 'SAID', 'OVER', 'RIGHTS', 'STALLED', 'MISSED', 'STOPPING'] as const;
export type Ending = (typeof endings)[number];

const thrown: ReadonlySet<Ending> = new Set(['RIGHTS', 'STALLED', 'MISSED']);

/** A reader that takes nothing for so long, in milliseconds, has gone without a word. */
const patience = 60_000;

export interface Reader extends Outlet {
  /** Nothing goes out until it is let on again: what it may be told is being asked. */
  hold(): void;
  letOn(): void;
  /** Says that the connection lives; ends it where nothing was taken for long. */
  beat(now: number): void;
  /** Ends it for this reason, for whoever listens to come back. */
  leave(why: Ending): void;
}

interface Watchers {
  /** Whether its session lasts; asked before anything goes out. */
  may(): boolean;
  /** It ended, for good, once. */
  ended(why: Ending): void;
}

/** One open answer. It takes nothing while its reader's rights are asked, or while what was written before has not left. */
export function makeReader(response: ServerResponse, { may, ended: told }: Watchers): Reader {
  let held = false;
  let over = false;
  let stalledSince: number | null = null;
  let waiting: (() => void)[] = [];
  const takes = () => !over && !held && !response.writableNeedDrain;
  const drained = () => {
    if (!takes()) return;
    stalledSince = null;
    const all = waiting;
    waiting = [];
    for (const one of all) one();
  };
  response.on('drain', drained);
  response.on('close', () => ended('LEFT'));

  function ended(why: Ending): boolean {
    if (over) return false;
    over = true;
    waiting = [];
    told(why);
    return true;
  }

  const reader: Reader = {
    get writableNeedDrain() {
      return !takes();
    },
    write: (bytes) => {
      if (!may()) reader.leave('RIGHTS');
      else if (takes()) response.write(bytes);
    },
    once: (_drain, listener) => waiting.push(listener),
    end: (last) => {
      if (last === undefined) reader.leave('OVER');
      else if (ended('SAID')) response.end(last);
    },
    hold: () => {
      held = true;
    },
    letOn: () => {
      held = false;
      drained();
    },
    beat: (now) => {
      if (held || over) return;
      if (!response.writableNeedDrain) {
        stalledSince = null;
        response.write(':\n\n');
      } else {
        stalledSince ??= now;
        if (now - stalledSince >= patience) reader.leave('STALLED');
      }
    },
    leave: (why) => {
      if (!ended(why)) return;
      // What has not left yet was for rights that are over, or for a reader that does not read: it is dropped.
      if (thrown.has(why) && response.writableLength > 0) response.socket?.resetAndDestroy();
      else response.end();
    },
  };
  return reader;
}
