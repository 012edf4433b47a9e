import { useTexts } from '../../../lib/i18n.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { texts } from './colleague-texts.ts';

type AboutSelectProps<About extends string> = {
  readonly abouts: readonly About[];
  readonly value: About;
  readonly onChange: (about: About) => void;
};

/** Which part of a question is meant, where there is more than one. */
export function AboutSelect<About extends string>({ abouts, value, onChange }: AboutSelectProps<About>) {
  const t = useTexts(texts);
  if (abouts.length < 2) return null;
  return (
    <SelectField label={t('about')} value={value} onChange={(event) => onChange(event.target.value as About)}>
      {abouts.map((one) => (
        <option key={one} value={one}>
          {t(one as 'measures')}
        </option>
      ))}
    </SelectField>
  );
}
