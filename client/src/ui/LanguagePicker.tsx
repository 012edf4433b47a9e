import { clsx } from 'clsx';
import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import chip from './Chip.module.css';
import { ToggleChip } from './Chip.tsx';
import styles from './LanguagePicker.module.css';

type LanguagePickerProps = {
  readonly label: string;
  readonly value: readonly string[];
  /** Proposed first: those of the State or the provider. */
  readonly proposed?: readonly string[];
  readonly disabled?: boolean;
  readonly onChange: (value: readonly string[]) => void;
};

/** Languages by name: the proposed and chosen ones by one press, any other from the list. */
export function LanguagePicker({
  label,
  value,
  proposed = worldwide,
  disabled,
  onChange,
}: LanguagePickerProps) {
  const t = useTexts(texts);
  const { languageName } = useFormat();
  const shown = [...new Set([...proposed, ...worldwide.slice(0, 2), ...value])];
  const others = commonLanguages
    .filter((tag) => !shown.includes(tag))
    .map((tag) => [tag, languageName(tag)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other));
  const toggle = (tag: string, on: boolean) =>
    onChange(on ? [...value, tag] : value.filter((one) => one !== tag));
  return (
    <fieldset className={styles.languages} aria-label={label} disabled={disabled}>
      {shown.map((tag) => (
        <ToggleChip key={tag} on={value.includes(tag)} onChange={(on) => toggle(tag, on)}>
          {languageName(tag)}
        </ToggleChip>
      ))}
      <select
        className={clsx(chip.chip, styles.another)}
        aria-label={t('another')}
        value=""
        onChange={(event) => event.target.value && toggle(event.target.value, true)}
      >
        <option value="">{t('another')}</option>
        {others.map(([tag, name]) => (
          <option key={tag} value={tag}>
            {name}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

const worldwide = ['en', 'fr', 'es', 'ar', 'ru', 'zh'];
/** Languages to choose from besides those that are proposed. */
export const commonLanguages = [
  ...worldwide,
  ...[
    'pt',
    'de',
    'it',
    'sw',
    'hi',
    'ur',
    'bn',
    'fa',
    'tr',
    'id',
    'ms',
    'vi',
    'th',
    'ja',
    'ko',
    'uk',
    'pl',
    'ro',
    'sr',
  ],
  ...[
    'hr',
    'bs',
    'sq',
    'mk',
    'bg',
    'el',
    'hu',
    'kk',
    'uz',
    'ky',
    'tg',
    'mn',
    'az',
    'hy',
    'ka',
    'am',
    'so',
    'ha',
    'yo',
  ],
  ...[
    'rw',
    'ne',
    'si',
    'ta',
    'km',
    'lo',
    'my',
    'tl',
    'fj',
    'sm',
    'to',
    'nl',
    'sv',
    'he',
    'ps',
    'ku',
    'mg',
    'qu',
    'gn',
  ],
];

export const texts = english('ui.language-picker', { another: 'Another language' });
