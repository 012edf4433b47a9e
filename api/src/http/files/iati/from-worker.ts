import type { Words } from '../../../domain/base/refusal.ts';
import type { SchemaFault } from './validate.ts';

/** What comes from a thread: the activities of a file some hundreds at a time, as JSON, or where it is not as the schema asks. */
export type FromWorker =
  | { readonly activities: string; readonly isLast: boolean }
  | { readonly faults: readonly SchemaFault[] }
  | { readonly refused: { readonly words: Words; readonly path: readonly string[] } };
