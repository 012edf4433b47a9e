import type { InputObjectRef, ObjectRef, UnionRef } from '@pothos/core';
import { Refusal } from '../../domain/base/refusal.ts';
import { sayRefusal } from '../../texts/say-refusal.ts';
import { builder, type Types } from '../builder.ts';
import { refuseStranger } from './access.ts';
import type { GraphContext } from './context.ts';
import { forgetReads } from './loader.ts';
import { ConflictRef, memberOf, type RefusalMember, RefusedRef } from './refusal.ts';
import { refuseBrokenText } from './well-formed.ts';

interface Options<Input, Answer> {
  readonly description: string;
  readonly type: ObjectRef<Types, Answer>;
  readonly input: InputObjectRef<Types, Input>;
  /** Where it is not that of a transaction. */
  readonly cost?: number;
  readonly resolve: (input: Input, context: GraphContext) => Promise<Answer>;
  /** What the answer brought with it: it is not read again. */
  readonly known?: (answer: Answer, context: GraphContext) => void;
}

/** A mutation that answers with the union `<Name>Result = type | Conflict | Refused`; a Refusal thrown below becomes a member. */
export function mutation<Input, Answer extends object>(
  name: string,
  { description, type, input, cost = 500, resolve, known }: Options<Input, Answer>,
): void {
  const Result = builder.unionType(`${name[0]?.toUpperCase()}${name.slice(1)}Result`, {
    types: [type, RefusedRef, ConflictRef] as const,
    resolveType: (value) => (isMember(value) ? value.member : type.name) as never,
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: Result as UnionRef<Types, object>,
      description,
      complexity: { field: cost, multiplier: 1 },
      args: { input: t.arg({ type: input as InputObjectRef<Types, object>, required: true }) },
      resolve: async (_root, args, context): Promise<object> => {
        try {
          refuseStranger(name, context);
          refuseBrokenText(args.input);
          const answer = await resolve(args.input as Input, context);
          forgetReads(context);
          known?.(answer, context);
          return answer;
        } catch (error) {
          if (error instanceof Refusal) {
            const { conventions } = context.store.catalogue();
            return memberOf(error, sayRefusal(error, context.language, conventions));
          }
          throw error;
        }
      },
    }),
  );
}

const isMember = (value: unknown): value is RefusalMember =>
  typeof value === 'object' && value !== null && 'member' in value;
