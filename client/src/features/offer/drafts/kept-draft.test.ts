import { InMemoryCache } from '@apollo/client';
import { expect, it } from 'vitest';
import { possibleTypes } from '../../../gql/possible-types.ts';
import { typePolicies } from '../../../lib/apollo.ts';
import { keepOfferDraft, OfferDraftQuery } from './documents.ts';

const kept = {
  ...{ __typename: 'OfferDraft' as const, id: 'd1', revision: 1, title: 'Help with laws', description: null },
  ...{ opens: null, closes: null, mode: null, languages: [], conditions: null, contact: null },
  ...{ capacityPerYear: null, legalTraditions: [], types: [], subjects: [], ceiling: null },
  ...{ begunAt: '2026-11-01T09:00:00Z', changedAt: '2026-11-01T09:00:00Z' },
  ...{ begunBy: { name: 'Ana Ruiz' }, changedBy: { name: 'Ana Ruiz' } },
  scope: { provisions: [], articles: [], chapters: [], wholeConvention: false },
  eligible: { participants: [], regionalGroups: [], leastDevelopedOnly: false, except: [] },
};
const read = (cache: InMemoryCache, draft: string) =>
  cache.readQuery({ query: OfferDraftQuery, variables: { draft } });

it('knows on its page what was kept a moment ago, and that a draft is gone', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  expect(read(cache, 'd1')).toBeNull();
  cache.writeQuery({ query: keepOfferDraft, data: { keepOfferDraft: kept } });
  expect(read(cache, 'd1')?.offerDraft).toMatchObject({ title: 'Help with laws' });
  expect(read(cache, 'd2')).toBeNull();
  cache.writeQuery({ query: OfferDraftQuery, variables: { draft: 'd1' }, data: { offerDraft: null } });
  expect(read(cache, 'd1')).toEqual({ offerDraft: null });
});
