import type { Document, Filter, WithId } from 'mongodb';
import type { Declaration } from './declare.ts';
import type { Scope } from './scope.ts';

/** What a collection holds, read in as few answers of the server as `batchSize` allows. */
export const findIn =
  <Stored extends Document, Entity>(
    scope: Scope,
    { name }: Declaration,
    fromDocument: (document: WithId<Stored>) => Entity,
    batchSize = 2000,
  ) =>
  async (filter: Document): Promise<Entity[]> => {
    const found = await scope.run((options) =>
      scope
        .collection<Stored>(name)
        .find(filter as Filter<Stored>, { ...options, batchSize })
        .toArray(),
    );
    return found.map(fromDocument);
  };
