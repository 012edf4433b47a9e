import type { Db, Document } from 'mongodb';
import type { Declaration } from '../store/base/declare.ts';

/** Makes the collections, validators and indexes what they are declared to be; what is so already is left alone. */
export async function prepareCollections(db: Db, declarations: readonly Declaration[]): Promise<void> {
  const there = new Map((await db.listCollections().toArray()).map((found) => [found.name, found]));
  for (const declaration of declarations) {
    const found = there.get(declaration.name) as Document | undefined;
    if (!found) await create(db, declaration);
    else if (JSON.stringify(found.options?.validator) !== JSON.stringify(declaration.validator)) {
      await db.command({
        collMod: declaration.name,
        validator: declaration.validator,
        validationLevel: 'strict',
        validationAction: 'error',
      });
    }
    await index(db, declaration);
  }
}

async function create(db: Db, { name, validator }: Declaration): Promise<void> {
  try {
    await db.createCollection(name, { validator });
  } catch (error) {
    // Another process starts at the same time.
    if ((error as { codeName?: string }).codeName !== 'NamespaceExists') throw error;
  }
}

async function index(db: Db, { name, indexes }: Declaration): Promise<void> {
  if (indexes.length === 0) return;
  const specifications = indexes.map(({ keys, ...options }) => ({ key: keys as Document, ...options }));
  try {
    await db.collection(name).createIndexes(specifications as never);
  } catch (error) {
    const { codeName } = error as { codeName?: string };
    if (codeName !== 'IndexOptionsConflict' && codeName !== 'IndexKeySpecsConflict') throw error;
    // Declared otherwise than it was: made again.
    for (const { name: indexName } of indexes)
      await db
        .collection(name)
        .dropIndex(indexName)
        .catch(() => undefined);
    await db.collection(name).createIndexes(specifications as never);
  }
}
