import { createContext, useContext } from 'react';

export type RoleName =
  | 'ADMINISTRATOR'
  | 'ANALYST'
  | 'ASSISTANCE_FOCAL_POINT'
  | 'AUDITOR'
  | 'CONTRIBUTOR'
  | 'DONOR'
  | 'FOCAL_POINT'
  | 'HELP_DESK';

export type SessionRole = {
  readonly role: RoleName;
  readonly participant: { readonly code: string; readonly name: string } | null;
  readonly provider: { readonly id: string; readonly name: string } | null;
};

export type SessionViewer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly audience: 'STATE' | 'SECRETARIAT' | 'DONORS' | 'PUBLIC';
  /** As whom they may look besides as themselves. */
  readonly maySeeAs: readonly ('PUBLIC' | 'DONORS' | 'STATE')[];
  readonly roles: readonly SessionRole[];
  readonly waiting: readonly { readonly kind: string; readonly count: number }[];
};

/** What every page needs to know: who looks, and within which boundary. */
export type Session = {
  readonly viewer: SessionViewer | null;
  readonly demo: boolean;
  readonly population: 'REAL' | 'FICTIONAL';
  readonly now: string | null;
  readonly instruments: readonly {
    readonly code: string;
    readonly title: string;
    readonly convention: { readonly code: string; readonly title: string };
    readonly state?: 'DRAFT' | 'UNDER_CONSULTATION' | 'ADOPTED' | 'SUPERSEDED';
  }[];
  /** The one that most States answered: where figures begin. */
  readonly instrument: { readonly code: string; readonly title: string } | null;
  readonly cycles: readonly string[];
  readonly reported: { readonly numerator: number; readonly denominator: number } | null;
  /** Reads everything again as whoever is signed in now. */
  readonly renew: () => Promise<void>;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession is used outside of the session');
  return session;
}

export const useViewer = (): SessionViewer | null => useSession().viewer;

export const holds = (viewer: SessionViewer | null, ...roles: readonly RoleName[]): boolean =>
  viewer?.roles.some(({ role }) => roles.includes(role)) ?? false;

/** What waits for a decision of this person. Questions without an answer are how far a draft has come, and wait for nobody. */
export const decisions = (viewer: SessionViewer | null): SessionViewer['waiting'] =>
  viewer?.waiting.filter(({ kind, count }) => kind !== 'UNANSWERED' && count > 0) ?? [];

/** The conventions of which something may have been answered, each once: before it is adopted a checklist is put to invented States alone. */
export const conventionsIn = ({ instruments, population }: Pick<Session, 'instruments' | 'population'>) => {
  const open = instruments.filter(
    ({ state = 'ADOPTED' }) => population === 'FICTIONAL' || state === 'ADOPTED' || state === 'SUPERSEDED',
  );
  return [...new Map(open.map(({ convention }) => [convention.code, convention])).values()];
};

/** The checklist that asks most of a convention, of all where none is named. */
export function widestOf({ instruments }: Pick<Session, 'instruments'>, convention = '') {
  const own = instruments.filter((one) => convention === '' || one.convention.code === convention);
  return own.find(({ code }) => code.endsWith('full')) ?? own[0];
}

/** The State a person works for, or null. */
export const stateOf = (viewer: SessionViewer | null) =>
  viewer?.roles.find(({ role }) => ofState.has(role))?.participant ?? null;
const ofState: ReadonlySet<RoleName> = new Set(['FOCAL_POINT', 'CONTRIBUTOR', 'ASSISTANCE_FOCAL_POINT']);

/** The provider for which a person says what it offers: an organization, or the State that gives help itself. */
export const speaksFor = (viewer: SessionViewer | null) =>
  providerOf(viewer) ??
  viewer?.roles.find(({ role, provider }) => role === 'FOCAL_POINT' && provider)?.provider ??
  null;

/** The provider a person works for, or null. */
export const providerOf = (viewer: SessionViewer | null) =>
  viewer?.roles.find(({ role }) => role === 'DONOR')?.provider ?? null;
