import type { SavedSearchId } from '../../../domain/base/ids.ts';
import { encodeId } from '../../../domain/base/node-id.ts';
import {
  removeSearch,
  reviseSearch,
  saveSearch,
} from '../../../services/assistance/saved-search/save-search.ts';
import { decodeId } from '../../base/global-id.ts';
import { mutation } from '../../base/mutation.ts';
import { builder } from '../../builder.ts';
import { askedIn, MatrixInputRef } from '../matrix.ts';
import { SavedSearchRef, SearchReadersRef } from './saved-search.ts';

mutation('saveSearch', {
  description:
    'Whoever is signed in keeps a question to the matrix. With asOf: INVALID; shared with donors by a caller that does not see what they see: FORBIDDEN.',
  type: SavedSearchRef,
  input: builder.inputType('SaveSearchInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      title: t.string({ required: true }),
      readers: t.field({ type: SearchReadersRef, required: true }),
      question: t.field({ type: MatrixInputRef, required: true }),
    }),
  }),
  resolve: async (input, context) =>
    saveSearch(context, { ...input, question: askedIn(input.question, ['question']) }),
});

mutation('reviseSearch', {
  description: 'Only who saved it: all of it is sent again. Another’s is NOT_FOUND, shared or not.',
  type: SavedSearchRef,
  input: builder.inputType('ReviseSearchInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      search: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
      title: t.string({ required: true }),
      readers: t.field({ type: SearchReadersRef, required: true }),
      question: t.field({ type: MatrixInputRef, required: true }),
    }),
  }),
  resolve: async (input, context) =>
    reviseSearch(context, {
      ...input,
      search: decodeId('SavedSearch', input.search, ['search']),
      question: askedIn(input.question, ['question']),
    }),
});

const RemovedSearchRef = builder.objectRef<{ readonly search: SavedSearchId }>('RemovedSearch').implement({
  description: 'It is gone, and its link leads nowhere.',
  fields: (t) => ({ search: t.id({ resolve: ({ search }) => encodeId('SavedSearch', search) }) }),
});

mutation('removeSearch', {
  description: 'Only who saved it.',
  type: RemovedSearchRef,
  input: builder.inputType('RemoveSearchInput', {
    fields: (t) => ({
      operationId: t.field({ type: 'UUID', required: true }),
      search: t.id({ required: true }),
      expectedRevision: t.int({ required: true }),
    }),
  }),
  resolve: async (input, context) => ({
    search: await removeSearch(context, {
      ...input,
      search: decodeId('SavedSearch', input.search, ['search']),
    }),
  }),
});
