import { type SavedSearch, searchReaders } from '../../../domain/assistance/saved-search/saved-search.ts';
import { savedSearch, savedSearches } from '../../../services/assistance/saved-search/saved-searches.ts';
import { pageRequest } from '../../../services/base/page.ts';
import { connection, paged } from '../../base/connection.ts';
import { enumOf } from '../../base/enum-of.ts';
import { decodeId } from '../../base/global-id.ts';
import { identify, NodeRef } from '../../base/node.ts';
import { builder } from '../../builder.ts';
import { SavedQuestionRef } from './saved-question.ts';

export const SearchReadersRef = enumOf(
  'SearchReaders',
  searchReaders,
  'Who may open a saved search by its link: who saved it; besides the people of the same State or provider, or of the secretariat; or whoever sees what donors see. Each is shown the figures of what they see themselves.',
);

export const SavedSearchRef = builder.objectRef<SavedSearch>('SavedSearch').implement({
  description: 'A question to the matrix that somebody keeps under a name.',
  interfaces: [NodeRef],
  fields: (t) => ({
    revision: t.exposeInt('revision'),
    title: t.exposeString('title'),
    readers: t.field({ type: SearchReadersRef, resolve: ({ readers }) => readers }),
    question: t.field({ type: SavedQuestionRef, resolve: ({ question }) => question }),
    changedAt: t.expose('changedAt', { type: 'Instant' }),
    mine: t.boolean({
      description: 'The viewer saved it, and may change or remove it; nobody else may.',
      resolve: ({ owner }, _args, { viewer }) => owner === viewer?.id,
    }),
  }),
});
identify('SavedSearch', SavedSearchRef, (id, context) => savedSearch(context, id as SavedSearch['id']));

builder.queryField('savedSearch', (t) =>
  t.field({
    type: SavedSearchRef,
    nullable: true,
    description: 'Null where there is none, or it is not shared with the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => savedSearch(context, decodeId('SavedSearch', id)),
  }),
);

builder.queryField('savedSearches', (t) =>
  t.field({
    type: connection(SavedSearchRef),
    description: 'The viewer’s own and those that colleagues share, what was changed last first.',
    args: { first: t.arg.int(), after: t.arg.string() },
    complexity: paged,
    resolve: (_root, page, context) => savedSearches(context, pageRequest(context, page)),
  }),
);
