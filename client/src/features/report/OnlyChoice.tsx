import { english, useTexts } from '../../lib/i18n.ts';
import { LawAlone } from '../../ui/LawAlone.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Chosen } from './question.ts';

type OnlyChoiceProps = {
  readonly chosen: Chosen['only'];
  readonly onChange: (only: Chosen['only']) => void;
};

/** Mandatory only, or legislation only, for whoever asks for it [WG 28, 39]. */
export function OnlyChoice({ chosen, onChange }: OnlyChoiceProps) {
  const t = useTexts(texts);
  return (
    <>
      <Select<Chosen['only']>
        label={t('needs')}
        value={chosen}
        options={(['all', 'mandatory', 'legislation'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={onChange}
      />
      {chosen === 'legislation' && (
        <p className="xs muted" role="status">
          <LawAlone />
        </p>
      )}
    </>
  );
}

export const texts = english('report.only', {
  needs: 'Needs',
  all: 'All of them',
  mandatory: 'Mandatory only',
  legislation: 'Legislation only',
});
