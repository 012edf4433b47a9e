import type { ObjectRef } from '@pothos/core';
import { encodeId, type NodeType, splitId } from '../../domain/base/node-id.ts';
import { Invalid } from '../../domain/base/refusal.ts';
import { builder, type Types } from '../builder.ts';
import type { GraphContext } from './context.ts';

interface Identified {
  readonly id: string;
}
const typeNames = new WeakMap<object, NodeType>();

export const NodeRef = builder.interfaceRef<Identified>('Node').implement({
  description: 'Whatever has an id of its own.',
  resolveType: (value) => typeNames.get(value) as never,
  fields: (t) => ({ id: t.id({ resolve: () => '' }) }),
});

type Load = (id: string, context: GraphContext) => Promise<Identified | null>;
const loads = new Map<NodeType, Load>();

/** Gives a type its global id, and says how `node(id)` finds one as the viewer sees it. The type itself lists `interfaces: [NodeRef]`. */
export function identify<T extends Identified>(
  type: NodeType,
  ref: ObjectRef<Types, T>,
  load: (id: string, context: GraphContext) => Promise<T | null>,
): void {
  loads.set(type, load);
  builder.objectField(ref as ObjectRef<Types, Identified>, 'id', (t) =>
    t.id({ resolve: ({ id }) => encodeId(type, id) }),
  );
}

builder.queryField('node', (t) =>
  t.field({
    type: NodeRef,
    description: 'Whatever this id names, if the viewer may see it.',
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, args, context) => {
      const split = splitId(args.id);
      const type = split?.type as NodeType;
      const load = split && loads.get(type);
      if (!load)
        throw new Invalid('This id does not come from this API. Take the id as the API gave it.', ['id']);
      const found = await load(split.id, context);
      if (!found) return null;
      typeNames.set(found, type);
      return found;
    },
  }),
);
