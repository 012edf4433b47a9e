import { useTexts } from '../../lib/i18n.ts';
import { SelectField } from '../../ui/Field.tsx';
import { StaysPublished } from '../../ui/StaysPublished.tsx';
import { texts } from './texts.ts';

export type WiderVisibility = 'SECRETARIAT' | 'DONORS' | 'PUBLIC';

type VisibilityFieldProps = {
  readonly value: WiderVisibility;
  readonly onChange: (value: WiderVisibility) => void;
};

/** Who may see a need from elsewhere besides its State. */
export function VisibilityField({ value, onChange }: VisibilityFieldProps) {
  const t = useTexts(texts);
  return (
    <>
      <SelectField
        name="visibility"
        label={t('visibility')}
        value={value}
        onChange={(event) => onChange(event.target.value as WiderVisibility)}
      >
        <option value="SECRETARIAT">{t('SECRETARIAT_SEES')}</option>
        <option value="DONORS">{t('DONORS_SEE')}</option>
        <option value="PUBLIC">{t('PUBLIC_SEES')}</option>
      </SelectField>
      <StaysPublished to={value} />
    </>
  );
}
