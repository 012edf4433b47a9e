import type { Document, IndexSpecification } from 'mongodb';

/** A collection with the indexes it is read by and the shape that MongoDB holds its documents to. */
export interface Declaration {
  readonly name: string;
  readonly validator: Document;
  readonly indexes: readonly Index[];
}

export interface Index {
  readonly name: string;
  readonly keys: IndexSpecification;
  readonly unique?: boolean;
  readonly expireAfterSeconds?: number;
}

/** `?` also takes null; a list names all the values there are. */
type Kind =
  | 'string'
  | 'string?'
  | 'number'
  | 'number?'
  | 'bool'
  | 'date'
  | 'date?'
  | 'array'
  | 'object'
  | 'object?'
  | 'any'
  | readonly (string | null)[];

export function declare(
  name: string,
  fields: Readonly<Record<string, Kind>>,
  indexes: readonly Index[] = [],
): Declaration {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([field, kind]) => [field, shapeOf(kind)]),
  );
  return {
    name,
    validator: { $jsonSchema: { bsonType: 'object', required: Object.keys(fields), properties } },
    indexes,
  };
}

function shapeOf(kind: Kind): Document {
  if (kind === 'any') return {};
  if (typeof kind !== 'string') return { enum: kind };
  return kind.endsWith('?') ? { bsonType: [kind.slice(0, -1), 'null'] } : { bsonType: kind };
}
