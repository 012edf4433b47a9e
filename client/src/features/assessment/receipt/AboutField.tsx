import { english, useTexts } from '../../../lib/i18n.ts';
import { SelectField } from '../../../ui/Field.tsx';
import { useFieldWord } from './field-words.ts';

type AboutFieldProps = {
  readonly reference: string;
  /** Empty: the whole answer. */
  readonly value: string;
  readonly onChange: (field: string) => void;
};

/** Which part of an answer a comment is about: it is shown there in the State's form. */
export function AboutField({ reference, value, onChange }: AboutFieldProps) {
  const t = useTexts(texts);
  const fieldWord = useFieldWord();
  return (
    <SelectField
      label={t('about', { reference })}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{t('all')}</option>
      {commentable.map((field) => (
        <option key={field} value={field}>
          {fieldWord(field)}
        </option>
      ))}
    </SelectField>
  );
}

/** What the form has a question for. */
const commentable = [
  'compliance',
  'measures',
  'law',
  'practice',
  'figures',
  'challenges',
  'assistanceWanted',
  'assistanceReceived',
];

export const texts = english('receipt.about-field', {
  about: 'Which part of {{reference}} it is about',
  all: 'The whole answer',
});
