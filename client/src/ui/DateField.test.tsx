import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { DateField } from './DateField.tsx';

function Form() {
  const [date, setDate] = useState('');
  return (
    <>
      <DateField label="Until" value={date} onChange={setDate} />
      <output>{date}</output>
    </>
  );
}

it.each(['0027-05-01', '20261-05-01'])(
  'says that the year of %s is wrong once the person has left the field',
  async (typed) => {
    const user = userEvent.setup();
    render(<Form />);
    const field = screen.getByLabelText('Until');
    await user.click(field);
    await user.paste(typed);
    expect(field.getAttribute('aria-invalid'), 'not while typing').toBeNull();
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/four digits/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '2027-05-01');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('2027-05-01');
  },
);

it('says that a date is half typed, which browsers tell by its validity alone', async () => {
  const user = userEvent.setup();
  render(<Form />);
  const field = screen.getByLabelText('Until');
  Object.defineProperty(field, 'validity', { configurable: true, value: { badInput: true } });
  await user.click(field);
  await user.tab();
  expect(screen.getByText(/incomplete/)).toBeTruthy();
  Object.defineProperty(field, 'validity', { value: { badInput: false } });
  await user.click(field);
  await user.tab();
  expect(screen.queryByText(/incomplete/), 'cleared').toBeNull();
});
