import type { FieldVersion } from '../../../domain/assessment/together/version.ts';
import type { AnswerId } from '../../../domain/base/ids.ts';
import type { Writing } from '../../base/area.ts';
import { declare } from '../../base/declare.ts';
import type { Scope } from '../../base/scope.ts';
import { insertAll } from '../../base/write.ts';

type VersionDocument = Omit<FieldVersion, 'id'> & { readonly _id: string };

/** Written with the answer and never again; read a page at a time, by this index alone. */
export const versions = declare(
  'versions',
  {
    answer: 'string',
    assessment: 'string',
    participant: 'string',
    provision: 'string',
    field: 'string',
    revision: 'number',
    at: 'string',
    user: 'string',
    by: 'string?',
    byFile: 'bool',
  },
  [{ name: 'field', keys: { answer: 1, field: 1, revision: -1 } }],
);

export interface VersionPage {
  readonly first: number;
  /** Only those before this revision. */
  readonly before: number | null;
}
export interface VersionReads {
  readonly versions: {
    /** The latest first. */
    ofField(answer: AnswerId, field: string, page: VersionPage): Promise<FieldVersion[]>;
  };
}
export interface VersionWrites {
  addVersions(versions: readonly FieldVersion[]): Promise<void>;
  /** They are of other answers now, since a new version of the instrument has these elsewhere; what they say stays. */
  moveVersions(moves: readonly VersionMove[]): Promise<void>;
}
/** The histories of some fields of an answer, and where they go. */
export interface VersionMove {
  readonly from: AnswerId;
  readonly fields: readonly string[];
  readonly to: Pick<FieldVersion, 'answer' | 'provision'>;
}

export const readVersions = (scope: Scope): VersionReads['versions'] => ({
  ofField: async (answer, field, { first, before }) => {
    const filter = { answer, field, ...(before === null ? {} : { revision: { $lt: before } }) };
    const found = await scope.run((options) =>
      scope
        .collection<VersionDocument>(versions.name)
        .find(filter, options)
        .sort({ revision: -1 })
        .limit(first)
        .toArray(),
    );
    return found.map(({ _id, ...version }) => ({ id: _id, ...version }));
  },
});

export const writeVersions = ({ scope }: Writing): VersionWrites => ({
  // All at once, each from where it was: one may go to a place that another one leaves.
  moveVersions: async (moves) => {
    if (moves.length === 0) return;
    const now = (part: 'answer' | 'provision') => ({
      $switch: {
        branches: moves.map(({ from, fields, to }) => ({
          case: { $and: [{ $eq: ['$answer', from] }, { $in: ['$field', [...fields]] }] },
          // biome-ignore lint/suspicious/noThenProperty: so the operator has it
          then: to[part],
        })),
        default: `$${part}`,
      },
    });
    const filter = { answer: { $in: moves.map(({ from }) => from) } };
    await scope.run((options) =>
      scope
        .collection<VersionDocument>(versions.name)
        .updateMany(filter, [{ $set: { answer: now('answer'), provision: now('provision') } }], options),
    );
  },
  addVersions: async (list) => {
    const documents = list.map(({ id, ...version }): VersionDocument => ({ _id: id, ...version }));
    await insertAll(scope, versions.name, documents);
  },
});
