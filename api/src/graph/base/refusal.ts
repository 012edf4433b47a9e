import { Conflict, type Refusal, type RefusalCode, refusalCodes } from '../../domain/base/refusal.ts';
import { builder } from '../builder.ts';
import { enumOf } from './enum-of.ts';

/** A refusal as a member of a result: a plain value, since graphql-js reports a returned Error as a fault. */
export interface RefusalMember {
  readonly member: 'Refused' | 'Conflict';
  readonly code: RefusalCode;
  readonly path: readonly string[];
  readonly message: string;
}
interface ConflictMember extends RefusalMember {
  readonly currentRevision: number;
  readonly yours: unknown;
  readonly theirs: unknown;
}

export function memberOf(
  refusal: Refusal,
  /** In the reader's language. */
  message: string,
): RefusalMember | ConflictMember {
  const { code, inputPath: path } = refusal;
  if (!(refusal instanceof Conflict)) return { member: 'Refused', code, path, message };
  const { currentRevision, yours, theirs } = refusal;
  return { member: 'Conflict', code, path, message, currentRevision, yours, theirs };
}

export const RefusalCodeRef = enumOf('RefusalCode', refusalCodes, 'The closed list of expected refusals.');

const RefusalRef = builder.interfaceRef<RefusalMember>('Refusal').implement({
  description: 'An expected no: a code, the place in the input, and a sentence that says what to do.',
  resolveType: ({ member }) => member,
  fields: (t) => ({
    code: t.expose('code', { type: RefusalCodeRef }),
    path: t.stringList({
      resolve: ({ path }) => [...path],
      description: 'Where in the input, outermost first.',
    }),
    message: t.exposeString('message', {
      description: 'In the reader’s language: what the person chose, otherwise by Accept-Language.',
    }),
  }),
});

export const RefusedRef = builder.objectRef<RefusalMember>('Refused').implement({
  description: 'Every refusal but a conflict.',
  interfaces: [RefusalRef],
});

export const ConflictRef = builder.objectRef<ConflictMember>('Conflict').implement({
  description: 'Somebody else wrote first: what was sent and what is there now, field by field.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    currentRevision: t.exposeInt('currentRevision'),
    yours: t.field({ type: 'JSON', nullable: true, resolve: ({ yours }) => yours }),
    theirs: t.field({ type: 'JSON', nullable: true, resolve: ({ theirs }) => theirs }),
  }),
});
