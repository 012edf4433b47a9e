import { useQuery } from '@apollo/client/react';
import { useAddressFilter } from '../../lib/address-filter.ts';
import { useConventionChoice } from '../../lib/convention-choice.ts';
import { useAllPages } from '../../lib/lists/all-pages.ts';
import { FoundOwnNeedsQuery } from './found-documents.ts';
import { tierIn } from './tier.ts';

/** The words in the address, and which of the State's open needs mention them: all ids, since the list is shown whole. */
export function useOwnSearch(participant: string) {
  const { chosen, choose } = useAddressFilter(['text', 'convention', 'tier']);
  const convention = useConventionChoice();
  const { text } = chosen;
  const { data, previousData, error, fetchMore, refetch } = useQuery(FoundOwnNeedsQuery, {
    variables: { participant, text },
    skip: !participant || !text,
  });
  const whole = useAllPages(data?.needs.pageInfo, (after) => fetchMore({ variables: { after } }));
  const shown = data && whole ? data : previousData;
  return {
    text,
    convention,
    tier: tierIn(chosen.tier),
    chooseTier: (tier: string) => choose({ tier }),
    search: (next: string) => choose({ text: next }),
    /** null: all are shown. */
    found: text && shown ? new Set(shown.needs.nodes.map(({ id }) => id)) : null,
    error: text ? error : undefined,
    reread: () => (text ? refetch().catch(() => undefined) : undefined),
  };
}
