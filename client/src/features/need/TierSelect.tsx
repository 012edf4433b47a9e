import { english, useTexts } from '../../lib/i18n.ts';
import { LawAlone } from '../../ui/LawAlone.tsx';
import { Select } from '../../ui/Select.tsx';
import { type Tier, tierIn, tiers } from './tier.ts';

type TierSelectProps = {
  readonly tier: Tier | null;
  readonly onChoose: (tier: Tier | '') => void;
};

/** Mandatory first, or legislation first, for whoever asks for it. */
export function TierSelect({ tier, onChoose }: TierSelectProps) {
  const t = useTexts(texts);
  return (
    <Select<Tier | ''>
      label={t('begin')}
      value={tier ?? ''}
      options={[{ value: '', label: t('asOrdered') }, ...tiers.map((one) => ({ value: one, label: t(one) }))]}
      onChange={(next) => onChoose(tierIn(next) ?? '')}
    />
  );
}

/** What the choice does not do. */
export function TierNote({ tier }: { readonly tier: Tier | null }) {
  const t = useTexts(texts);
  if (!tier) return null;
  return (
    <p className="sm ink2" role="status" style={{ marginBlock: '2px 10px' }}>
      {tier.startsWith('legislation') && (
        <>
          <LawAlone />{' '}
        </>
      )}
      {t('changesNothing')}
    </p>
  );
}

export const texts = english('need.tier', {
  begin: 'Show',
  asOrdered: 'As ordered',
  'mandatory-first': 'Mandatory first',
  'mandatory-only': 'Mandatory only',
  'legislation-first': 'Legislation first',
  'legislation-only': 'Legislation only',
  changesNothing: 'You chose what comes first here; it changes no State’s own order.',
});
