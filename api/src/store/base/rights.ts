import type { UserId } from '../../domain/base/ids.ts';
import type { Session } from '../../domain/base/session.ts';
import type { User } from '../../domain/base/viewer.ts';
import { type Remembered, remember } from './remembered.ts';

/** A session, or a person with all sessions; with neither it may be anybody. */
export interface Whose {
  readonly session: string | null;
  readonly user: UserId | null;
}

/** What memory holds of those who ask, since each request asks for its caller. */
export interface Known {
  readonly sessions: Remembered<Session>;
  readonly users: Remembered<User>;
}

export interface ToldRights {
  /** Called at once when what a session or a person may do may have changed; gives back how to stop. */
  onChange(listener: (whose: Whose) => void): () => void;
  /** False while what other processes change is not heard. */
  heard(): boolean;
}

/** Sessions and people as memory holds them, and who is told when what they may do may have changed. */
export interface Rights extends Known {
  /** Heard from another process, or from our own a second time. Listeners are told before this returns. */
  heard(whose: Whose): void;
  /** Written just now by this process: told before the write is acknowledged. */
  written(whose: readonly Whose[]): void;
  /** Whether what other processes change is heard. */
  listen(heard: boolean): void;
  readonly told: ToldRights;
}

export const anybody: Whose = { session: null, user: null };

export function openRights(): Rights {
  const sessions = remember<Session>();
  const users = remember<User>();
  const listeners = new Set<(whose: Whose) => void>();
  let heard = false;
  const forgetAll = () => {
    sessions.forgetAll();
    users.forgetAll();
  };
  const tell = (whose: Whose) => {
    for (const listener of listeners) listener(whose);
  };
  return {
    sessions,
    users,
    heard: (whose) => {
      if (whose.session !== null) sessions.forget(whose.session);
      if (whose.user !== null) users.forget(whose.user);
      if (whose.session === null && whose.user === null) forgetAll();
      tell(whose);
    },
    written: (list) => {
      // Which sessions are a person's is not known here.
      if (list.length > 0) forgetAll();
      list.forEach(tell);
    },
    listen: (now) => {
      heard = now;
      sessions.listen(now);
      users.listen(now);
      tell(anybody);
    },
    told: {
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      heard: () => heard,
    },
  };
}

export const ofSession = (session: string): Whose => ({ session, user: null });
export const ofUser = (user: string): Whose => ({ session: null, user: user as UserId });
