import { english, useTexts } from '../lib/i18n.ts';
import { conventionsIn, useSession } from '../lib/session.ts';
import { Select } from './Select.tsx';

type ConventionSelectProps = {
  /** Its code; blank: any. */
  readonly value: string;
  readonly onChange: (convention: string) => void;
};

/** Of which convention something is shown; not there while there is only one. */
export function ConventionSelect({ value, onChange }: ConventionSelectProps) {
  const t = useTexts(texts);
  const conventions = conventionsIn(useSession());
  if (conventions.length < 2) return null;
  return (
    <Select
      label={t('convention')}
      value={value}
      options={[
        { value: '', label: t('any') },
        ...conventions.map(({ code, title }) => ({ value: code, label: title })),
      ]}
      onChange={onChange}
    />
  );
}

export const texts = english('ui.convention-select', { convention: 'Convention', any: 'Any' });
