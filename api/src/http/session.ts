import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';
import type { UserId } from '../domain/base/ids.ts';
import { audienceOf, type User, type Viewer } from '../domain/base/viewer.ts';
import { type Audience, audienceKey, everyone } from '../domain/base/visibility.ts';
import { isDemoAddress } from '../services/base/demo.ts';
import { hashOfSecret } from '../services/base/secret.ts';
import type { Store } from '../store/store.ts';

/** Who asks, and for whom answers are computed. */
export interface Caller {
  readonly viewer: Viewer;
  readonly audience: Audience;
  readonly audienceKey: string;
  readonly sessionHash: string | null;
}
const stranger: Caller = {
  viewer: null,
  audience: everyone,
  audienceKey: audienceKey(everyone),
  sessionHash: null,
};

/** How long this process trusts what it read of a person: roles given or taken elsewhere count within that time. */
const trustMs = 1_000;

/** Sessions are held in memory by the store, so knowing the caller reads nothing in the common case. */
export function makeCallers(store: Store, { demo, appOrigin }: Pick<Config, 'demo' | 'appOrigin'>) {
  const secure = appOrigin?.startsWith('https:') ?? false;
  const cookieName = secure ? '__Host-nm_session' : 'nm_session';
  const known = new Map<
    UserId,
    { readonly caller: Omit<Caller, 'sessionHash'> | null; readonly until: number }
  >();

  async function personOf(id: UserId, now: number): Promise<Omit<Caller, 'sessionHash'> | null> {
    const before = known.get(id);
    if (before && before.until > now) return before.caller;
    const [user] = await store.users.byIds([id]);
    const caller = user && (demo || !isDemoAddress(user.email)) ? personFrom(user) : null;
    if (known.size > 5_000) known.clear();
    known.set(id, { caller, until: now + trustMs });
    return caller;
  }

  return {
    /** Who sends this request: by Bearer token, else by cookie; a session that is over makes a stranger. */
    async of(request: IncomingMessage, now: number): Promise<Caller> {
      const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
      const secret = bearer ?? cookie(request.headers.cookie, cookieName);
      if (!secret) return stranger;
      const hash = hashOfSecret(secret);
      const session = await store.sessions.byHash(hash, new Date(now).toISOString());
      if (!session || session.kind !== (bearer ? 'TOKEN' : 'COOKIE')) return stranger;
      const person = await personOf(session.user, now);
      return person ? { ...person, sessionHash: hash } : stranger;
    },
    /** The Set-Cookie line that opens a session, or with null ends it. */
    cookieFor(session: { readonly secret: string; readonly expiresAt: string } | null): string {
      const flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
      return session
        ? `${cookieName}=${session.secret}; ${flags}; Expires=${new Date(session.expiresAt).toUTCString()}`
        : `${cookieName}=; ${flags}; Max-Age=0`;
    },
  };
}
export type Callers = ReturnType<typeof makeCallers>;

function personFrom({ id, email, name, roles }: User): Omit<Caller, 'sessionHash'> {
  const viewer = { id, email, name, roles };
  const audience = audienceOf(viewer);
  return { viewer, audience, audienceKey: audienceKey(audience) };
}

function cookie(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}
