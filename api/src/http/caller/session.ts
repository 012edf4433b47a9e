import type { IncomingMessage } from 'node:http';
import type { Config } from '../../config.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { UserId } from '../../domain/base/ids.ts';
import type { Session } from '../../domain/base/session.ts';
import { audienceOf, rightsKey, type User, type Viewer } from '../../domain/base/viewer.ts';
import { type Audience, everyone, figuresKey } from '../../domain/base/visibility.ts';
import { isDemoAddress } from '../../services/base/demo.ts';
import { hashOfSecret } from '../../services/base/secret.ts';
import type { Store } from '../../store/store.ts';

/** Who asks, and for whom answers are computed. */
export interface Caller {
  readonly viewer: Viewer;
  readonly audience: Audience;
  /** Those with the same are given the same figures. */
  readonly figuresKey: string;
  /** Those with the same may see and do the same. */
  readonly rightsKey: string;
  readonly sessionHash: string | null;
  /** The sessions that all this rests on: its own and those that made it. */
  readonly restsOn: readonly string[];
  /** When the session is over by itself; null: there is none. */
  readonly expiresAt: Instant | null;
}
type Person = Pick<Caller, 'viewer' | 'audience' | 'figuresKey' | 'rightsKey'>;
const stranger: Caller = {
  viewer: null,
  audience: everyone,
  figuresKey: figuresKey(everyone),
  rightsKey: rightsKey(null),
  sessionHash: null,
  restsOn: [],
  expiresAt: null,
};

/** Sessions are held in memory by the store, so knowing the caller reads nothing in the common case. */
export function makeCallers(store: Store, { demo, appOrigin }: Pick<Config, 'demo' | 'appOrigin'>) {
  const secure = appOrigin?.startsWith('https:') ?? false;
  const named = (name: string) => (secure ? `__Host-${name}` : name);
  const [cookieName, deviceName] = [named('nm_session'), named('nm_device')];
  const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  const line = (
    name: string,
    { secret, expiresAt }: { readonly secret: string; readonly expiresAt: string },
  ) => `${name}=${secret}; ${flags}; Expires=${new Date(expiresAt).toUTCString()}`;

  /** The store holds people in memory; what follows from one is kept as long as nothing about that person has changed. */
  const known = new WeakMap<User, Person>();
  async function personOf(id: UserId, passwordRevision: number): Promise<Person | null> {
    const [user] = await store.users.byIds([id]);
    if (!user || (isDemoAddress(user.email) && !demo)) return null;
    // Opened under a password that is another by now.
    if (user.passwordRevision !== passwordRevision) return null;
    const person = known.get(user) ?? personFrom(user);
    known.set(user, person);
    return person;
  }

  return {
    /** Who sends this request: by Bearer token, else by cookie; a session that is over makes a stranger. */
    async of(request: IncomingMessage, now: Instant): Promise<Caller> {
      const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const secret = bearer ?? cookie(request.headers.cookie, cookieName);
      if (!secret) return stranger;
      const hash = hashOfSecret(secret);
      const session = await store.sessions.byHash(hash, now);
      if (!session || session.kind !== (bearer ? 'TOKEN' : 'COOKIE')) return stranger;
      const person = await personOf(session.user, session.passwordRevision);
      return person ? { ...person, ...sessionOf(session) } : stranger;
    },
    /** The Set-Cookie line that opens a session, or with null ends it. */
    cookieFor(session: { readonly secret: string; readonly expiresAt: string } | null): string {
      return session ? line(cookieName, session) : `${cookieName}=; ${flags}; Max-Age=0`;
    },
    /** The key by which this browser is known again; it opens nothing. */
    deviceOf: (request: IncomingMessage): string | null => cookie(request.headers.cookie, deviceName),
    cookieForDevice: (device: { readonly secret: string; readonly expiresAt: string }): string =>
      line(deviceName, device),
  };
}
export type Callers = ReturnType<typeof makeCallers>;

function personFrom({ id, email, name, roles, language = null }: User): Person {
  const viewer = { id, email, name, roles, language };
  const audience = audienceOf(viewer);
  return { viewer, audience, figuresKey: figuresKey(audience), rightsKey: rightsKey(viewer) };
}

const sessionOf = ({ hash, madeBy, expiresAt }: Session): Omit<Caller, keyof Person> => ({
  sessionHash: hash,
  restsOn: [hash, ...madeBy],
  expiresAt,
});

function cookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}
