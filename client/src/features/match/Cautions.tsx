import type { CautionCode, FitOnMatchFragment } from '../../gql/graphql.ts';
import { Chip } from '../../ui/Chip.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { Own } from '../../ui/Own.tsx';

/** What does not block but must be known before one writes. */
export function Cautions({ cautions }: Pick<FitOnMatchFragment, 'cautions'>) {
  return cautions.map(({ code, sentence }) => (
    <Chip key={code} tone="wait" icon={icons[code]}>
      <Own>{sentence}</Own>
    </Chip>
  ));
}

/** Why not: a blocked pair is still shown, with its reasons. */
export function Blockers({ blockers }: Pick<FitOnMatchFragment, 'blockers'>) {
  return blockers.map(({ code, sentence }) => (
    <Chip key={code} icon="close">
      <Own>{sentence}</Own>
    </Chip>
  ));
}

const icons: Record<CautionCode, IconName> = { WAITS_FOR: 'clock', VAGUE: 'info', ALREADY_ASSISTED: 'merge' };
