import type { Context } from '../../services/base/context.ts';
import type { Caller } from '../caller/session.ts';
import type { To } from '../files/file-answers.ts';
import type { GraphqlParts } from '../graphql.ts';

export type EvidenceParts = Pick<
  GraphqlParts,
  'store' | 'config' | 'clock' | 'newId' | 'log' | 'callers' | 'security'
>;

/** One who asks for a file or sends one. */
export interface Asking {
  readonly context: Context;
  readonly caller: Caller;
  readonly to: To;
}
