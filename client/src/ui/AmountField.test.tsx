import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LanguageContext } from '../lib/i18n.ts';
import type { Language } from '../lib/languages.ts';
import { AmountField } from './AmountField.tsx';

function Form({ before }: { readonly before: string }) {
  const [amount, setAmount] = useState(before);
  return (
    <>
      <AmountField label="Ceiling" value={amount} onChange={setAmount} />
      <output>{amount}</output>
    </>
  );
}

const open = (language: Language, before = '') => {
  const choice = { language, direction: 'ltr' as const, choose: async () => true, justChosen: () => false };
  render(
    <LanguageContext value={choice}>
      <Form before={before} />
    </LanguageContext>,
  );
  return screen.getByLabelText<HTMLInputElement>('Ceiling');
};

it.each([
  ['en', '1250.5', '1250.5', '1,250.5'],
  ['es', '12500,50', '12500.50', '12.500,50'],
  ['es', '1.250', '1250', '1250'],
  ['ar', '٠٫٤٩', '0.49', '0.49'],
  ['en', '12,5', '12,5', '12,5'],
] as const)(
  'keeps in %s what is typed as %s, and writes it once left',
  async (language, typed, value, written) => {
    const user = userEvent.setup();
    const field = open(language);
    await user.type(field, typed);
    expect(field.value, 'not while typing').toBe(typed);
    await user.tab();
    expect(screen.getByRole('status').textContent).toBe(value);
    expect(field.value).toBe(written);
  },
);

it('shows an amount of the API as the language writes it', () => {
  expect(open('fr', '1250000.50').value).toBe('1\u202f250\u202f000,50');
});
