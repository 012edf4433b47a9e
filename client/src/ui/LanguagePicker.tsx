import { useFormat } from '../lib/format.ts';
import { english, useTexts } from '../lib/i18n.ts';
import { ChipPicker } from './ChipPicker.tsx';

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
  const named = (tag: string) => ({ value: tag, label: languageName(tag) });
  const others = commonLanguages
    .filter((tag) => !shown.includes(tag))
    .map(named)
    .sort((one, other) => one.label.localeCompare(other.label));
  return (
    <ChipPicker
      label={label}
      another={t('another')}
      options={[...shown.map(named), ...others]}
      shown={shown}
      value={value}
      disabled={disabled}
      onChange={onChange}
    />
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
