import type { ComponentProps } from 'react';
import { SelectField } from '../../../ui/Field.tsx';

type WordChoiceProps = Omit<ComponentProps<typeof SelectField>, 'onChange' | 'children'> & {
  /** The codes of a closed list, and what each says. */
  readonly words: readonly string[];
  readonly word: (code: string) => string;
  /** Shown until one is chosen. */
  readonly none: string;
  readonly onChoose: (code: string) => void;
};

/** A choice of one word of a closed list, or of none. */
export function WordChoice({ words, word, none, onChoose, ...rest }: WordChoiceProps) {
  return (
    <SelectField {...rest} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{none}</option>
      {words.map((code) => (
        <option key={code} value={code}>
          {word(code)}
        </option>
      ))}
    </SelectField>
  );
}
