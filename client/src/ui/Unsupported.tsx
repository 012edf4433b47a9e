import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { paths } from '../lib/paths.ts';
import { ChipLink } from './Chip.tsx';
import { Icon } from './Icon.tsx';

export type UnsupportedReason = 'NOBODY_PROPOSED' | 'EVERY_PROPOSAL_ENDED';
type UnsupportedProps = {
  readonly unsupported: { readonly reason: UnsupportedReason; readonly since: string } | null | undefined;
};

/** That nobody takes a need up, and since when; it leads to all of them. */
export function Unsupported({ unsupported }: UnsupportedProps) {
  const t = useTexts(texts);
  const { day } = useFormat();
  if (!unsupported) return null;
  return (
    <ChipLink tone="wait" to={paths.unsupported}>
      <Icon name="clock" small />
      {t('since', { reason: t(unsupported.reason), day: day(unsupported.since) })}
    </ChipLink>
  );
}

export const texts = english('ui.unsupported', {
  NOBODY_PROPOSED: 'Nobody has proposed',
  EVERY_PROPOSAL_ENDED: 'Every proposal has ended',
  since: '{{reason}}, since {{day}}',
});
