import type { AggregatePublication, CountedProvision } from '../../domain/assistance/aggregates/aggregate.ts';
import type { AggregateConsent } from '../../domain/assistance/aggregates/consent.ts';
import type { ParticipantCode } from '../../domain/base/ids.ts';
import type { Writing } from '../base/area.ts';
import { declare } from '../base/declare.ts';
import { findIn } from '../base/find.ts';
import type { Scope } from '../base/scope.ts';
import { holdAll, insertAll, saveOne } from '../base/write.ts';

type ConsentDocument = Omit<AggregateConsent, 'id'> & { readonly _id: string };
type PublicationDocument = Omit<AggregatePublication, 'number' | 'figures'> & {
  readonly _id: number;
  readonly figures: readonly (Omit<CountedProvision, 'counted'> & {
    readonly counted: readonly (readonly [ParticipantCode, number])[];
  })[];
};

export const aggregateConsents = declare('aggregateConsents', {
  ...{ revision: 'number', consents: 'bool', by: 'string', changedAt: 'string' },
});
export const aggregatePublications = declare('aggregatePublications', {
  ...{ instrument: 'string', at: 'string', by: 'string', figures: 'array' },
});

/** For the services' own use: who consents is told to its State and the secretariat, what each added to nobody. */
export interface AggregateReads {
  consentsOf(codes: readonly ParticipantCode[]): Promise<AggregateConsent[]>;
  consenting(): Promise<AggregateConsent[]>;
  /** All that were ever published, oldest first. */
  publications(): Promise<AggregatePublication[]>;
}
export interface AggregateWrites {
  saveAggregateConsent(consent: AggregateConsent, replaces: number | null): Promise<void>;
  /** Whoever takes it back at this moment does it before, or after. */
  holdAggregateConsents(codes: readonly ParticipantCode[], by: string): Promise<void>;
  /** Nothing writes it again; of two with one number the second is refused. */
  addAggregatePublication(publication: AggregatePublication): Promise<void>;
}

export function readAggregates(scope: Scope): AggregateReads {
  const find = findIn<ConsentDocument & { readonly heldBy?: string }, AggregateConsent>(
    scope,
    aggregateConsents,
    ({ _id, heldBy: _heldBy, ...consent }) => ({ id: _id as ParticipantCode, ...consent }),
  );
  const published = findIn<PublicationDocument, AggregatePublication>(
    scope,
    aggregatePublications,
    ({ _id, figures, ...publication }) => ({
      number: _id,
      ...publication,
      figures: figures.map(({ counted, ...figure }) => ({ ...figure, counted: new Map(counted) })),
    }),
  );
  return {
    consentsOf: (codes) => find({ _id: { $in: codes } }),
    consenting: () => find({ consents: true }),
    publications: async () => (await published({})).sort((a, b) => a.number - b.number),
  };
}

export const writeAggregates = ({ scope }: Writing): AggregateWrites => ({
  saveAggregateConsent: ({ id, ...consent }, replaces) =>
    saveOne<ConsentDocument>(scope, aggregateConsents.name, { _id: id, ...consent }, replaces),
  holdAggregateConsents: (codes, by) => holdAll(scope, aggregateConsents.name, codes, by),
  addAggregatePublication: ({ number, figures, ...publication }) =>
    insertAll<PublicationDocument>(scope, aggregatePublications.name, [
      {
        _id: number,
        ...publication,
        figures: figures.map(({ counted, ...figure }) => ({ ...figure, counted: [...counted] })),
      },
    ]),
});
