import type { Logger } from 'pino';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Language } from '../../domain/base/language.ts';
import { type Action, allows, type Owned } from '../../domain/base/policy.ts';
import { Forbidden, NotFound, Unauthenticated } from '../../domain/base/refusal.ts';
import { audienceOf, type Viewer } from '../../domain/base/viewer.ts';
import type { Audience } from '../../domain/base/visibility.ts';
import type { Store } from '../../store/store.ts';

/** All that a use case may know. Time and ids are data. */
export interface Context {
  readonly store: Store;
  readonly viewer: Viewer;
  /** For whom figures are computed where that is not the viewer: what `seenBy` gives. What is read or written besides is the viewer's. */
  readonly eyes?: Audience;
  /** Of whose request this is a part, where somebody else is looked as. */
  readonly asker?: object;
  /** The instant of the request. */
  readonly now: Instant;
  readonly newId: () => string;
  readonly log: Logger;
  /** In which the caller reads and writes; left out where nobody asked for one. */
  readonly language?: Language;
  /** Where many may ask at once: resolves when it is this one's turn to work out figures, which lasts until its answer is made. */
  readonly turn?: () => Promise<void>;
}

type Path = readonly (string | number)[];
export type SignedIn = NonNullable<Viewer>;

export function signedIn(viewer: Viewer): SignedIn {
  if (!viewer) throw new Unauthenticated();
  return viewer;
}

/** The one that was read by its id, or NOT_FOUND: absent and hidden look the same. */
export async function found<T>(read: Promise<readonly T[]>, path: Path = []): Promise<T> {
  const [entity] = await read;
  if (entity === undefined) throw new NotFound(path);
  return entity;
}

/** For what the viewer sees: it may do this to it, or is refused. */
export function permit(viewer: Viewer, action: Action, owned: Owned = {}, path: Path = []): SignedIn {
  const person = signedIn(viewer);
  if (!allows(person, action, owned)) throw new Forbidden(undefined, path);
  return person;
}

export const audience = (context: Pick<Context, 'viewer' | 'eyes'>): Audience =>
  context.eyes ?? audienceOf(context.viewer);
