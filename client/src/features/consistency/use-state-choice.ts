import { useAddressFilter } from '../../lib/address-filter.ts';
import { stateOf, useViewer } from '../../lib/session.ts';

const names = ['state'] as const;

/** Of which State: its own people look at theirs alone, all others choose one; in the address, so that a link shows the same. */
export function useStateChoice() {
  const own = stateOf(useViewer());
  const { chosen, choose } = useAddressFilter(names);
  return {
    own: own !== null,
    state: own?.code ?? chosen.state,
    choose: (state: string) => choose({ state }),
  };
}
