import type { Logger } from 'pino';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Viewer } from '../../domain/base/viewer.ts';
import type { Store } from '../../store/store.ts';

/** All that a use case may know. Time and ids are data. */
export interface Context {
  readonly store: Store;
  readonly viewer: Viewer;
  /** The instant of the request. */
  readonly now: Instant;
  readonly newId: () => string;
  readonly log: Logger;
}
