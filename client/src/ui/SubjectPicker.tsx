import { english, useTexts } from '../lib/i18n.ts';
import { type Purpose, proposed, type SubjectToName } from '../lib/propose-subjects.ts';
import { ChipPicker } from './ChipPicker.tsx';

type SubjectPickerProps = {
  readonly label: string;
  /** The vocabulary. */
  readonly subjects: readonly SubjectToName[];
  readonly value: readonly string[];
  /** What they are proposed from. */
  readonly purpose: Purpose;
  readonly disabled?: boolean;
  readonly onChange: (value: readonly string[]) => void;
};

/** What help is about: what is proposed and what was chosen by one press, any other from the list. */
export function SubjectPicker({ label, subjects, value, purpose, disabled, onChange }: SubjectPickerProps) {
  const t = useTexts(texts);
  const shown = [...new Set([...value, ...proposed(subjects, purpose)])];
  const hint = value.length >= most ? 'enough' : shown.length > value.length ? 'proposed' : null;
  return (
    <>
      <ChipPicker
        label={label}
        another={t('another')}
        options={subjects.map(({ code, name }) => ({ value: code, label: name }))}
        shown={shown}
        value={value}
        disabled={disabled}
        full={value.length >= most}
        onChange={onChange}
      />
      {hint && !disabled && <p className="xs ink2">{t(hint)}</p>}
    </>
  );
}

/** As many as the API takes. */
const most = 10;

export const texts = english('subject.picker', {
  another: 'Another subject',
  proposed: 'What is not ticked is only proposed. Choose what the help is about, or nothing.',
  enough: 'Ten are enough. Remove one to choose another.',
});
