import { useAddressFilter } from '../../lib/address-filter.ts';
import { stateOf, useSession } from '../../lib/session.ts';
import type { Links } from './shown-graph.ts';

const names = ['state', 'checklist', 'article', 'links', 'view'] as const;

/** Of which State, by which checklist, beside which article, and how: in the address, so that a link shows the same. */
export function useGraphChoice() {
  const session = useSession();
  const { chosen, choose } = useAddressFilter(names);
  const own = stateOf(session.viewer);
  return {
    choose,
    /** The reader's own State is the only one that its people look at here. */
    own: own !== null,
    state: own?.code ?? chosen.state,
    checklist: chosen.checklist || (session.instrument?.code ?? ''),
    article: chosen.article,
    links: (chosen.links === 'all' ? 'all' : 'hard') as Links,
    asList: chosen.view === 'list',
  };
}
export type GraphChoice = ReturnType<typeof useGraphChoice>;
