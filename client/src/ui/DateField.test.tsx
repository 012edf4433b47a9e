import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { LanguageContext } from '../lib/i18n.ts';
import { directionOf, type Language } from '../lib/languages.ts';
import { DateField } from './DateField.tsx';
// Fetched here before, so that no test waits for it.
import './DayCalendar.tsx';

function Form({ before = '' }: { readonly before?: string }) {
  const [date, setDate] = useState(before);
  return (
    <>
      <DateField label="Until" value={date} onChange={setDate} />
      <output>{date}</output>
      <button type="button" onClick={() => setDate('')}>
        Discard
      </button>
    </>
  );
}

const open = (language: Language = 'en', before = '') => {
  const choice = {
    language,
    direction: directionOf(language),
    choose: async () => true,
    justChosen: () => false,
  };
  render(
    <LanguageContext value={choice}>
      <Form before={before} />
    </LanguageContext>,
  );
  return userEvent.setup();
};
const parts = () => screen.getAllByRole('spinbutton');
const shown = () => screen.getByRole('group', { name: 'Until' }).textContent?.replace(/[\u200e\u200f]/g, '');
const said = () => screen.getByRole('status').textContent;
const isWrong = () => parts().every((part) => part.getAttribute('aria-invalid') === 'true');

it.each(['0027-05-01', '20261-05-01'])(
  'says that the year of %s is wrong once the person has left the field',
  async (typed) => {
    const user = open();
    await user.click(parts()[0] as HTMLElement);
    await user.paste(typed);
    expect(isWrong(), 'not while typing').toBe(false);
    expect(said()).toBe(typed);
    await user.tab({ shift: true });
    expect(isWrong()).toBe(true);
    expect(screen.getByText(/four digits/)).toBeTruthy();
    await user.click(parts()[0] as HTMLElement);
    await user.paste('2027-05-01');
    expect(isWrong()).toBe(false);
    expect(said()).toBe('2027-05-01');
  },
);

it.each([
  ['en', '01052027', '01/05/2027'],
  ['es', '1/5/2027', '01/05/2027'],
  ['fr', '01/5/2027', '01/05/2027'],
  ['ru', '1.5.2027', '01.05.2027'],
  ['ar', '1/5/2027', '01/05/2027'],
  ['ar', '٠١٠٥٢٠٢٧', '01/05/2027'],
  ['zh', '2027-5-1', '2027/05/01'],
] as const)('takes what a reader of %s types, %s', async (language, typed, written) => {
  const user = open(language);
  await user.click(parts()[0] as HTMLElement);
  for (const key of typed) await user.keyboard(key);
  expect(said()).toBe('2027-05-01');
  expect(shown()).toBe(written);
});

it.each([
  ['en', '1 May 2027'],
  ['es', '1/5/2027'],
  ['ru', '1 мая 2027 г.'],
  ['ar', '١ مايو ٢٠٢٧'],
  ['zh', '2027年5月1日'],
] as const)('takes a whole date that a reader of %s pastes, %s', async (language, pasted) => {
  const user = open(language, '2026-12-31');
  await user.click(parts()[1] as HTMLElement);
  await user.paste(pasted);
  expect(said()).toBe('2027-05-01');
});

it('says that a paste is not a date, and keeps the one that was there', async () => {
  const user = open('en', '2026-12-31');
  await user.click(parts()[0] as HTMLElement);
  await user.paste('as soon as possible');
  expect(screen.getByText(/is not a date.*31\/05\/2027/)).toBeTruthy();
  expect(said()).toBe('2026-12-31');
  await user.keyboard('{ArrowUp}');
  expect(screen.queryByText(/is not a date/)).toBeNull();
});

it('says that a date is half typed, and that one typed with two digits has a wrong year', async () => {
  const user = open();
  await user.click(parts()[0] as HTMLElement);
  await user.keyboard('0105');
  await user.click(screen.getByText('Discard'));
  expect(said(), 'thrown away').toBe('');
  expect(shown()).toBe('dd/mm/yyyy');
  await user.click(parts()[0] as HTMLElement);
  await user.keyboard('0105');
  expect(said()).toBe('?-05-01');
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  await user.tab({ shift: true });
  expect(screen.getByText(/incomplete/)).toBeTruthy();
  await user.click(parts()[2] as HTMLElement);
  await user.keyboard('27');
  await user.tab();
  await user.tab();
  expect(screen.getByText(/four digits/)).toBeTruthy();
});

it('says that the calendar has no such day, and keeps it as it was typed', async () => {
  const user = open();
  await user.click(parts()[0] as HTMLElement);
  await user.keyboard('31022027');
  await act(async () => (document.activeElement as HTMLElement).blur());
  expect(screen.getByText(/no such day/)).toBeTruthy();
  expect(said()).toBe('2027-02-31');
  expect(shown()).toBe('31/02/2027');
});

it.each([
  ['2027-02-31', '31/02/2027'],
  ['?2027-05-', 'dd/05/2027'],
  ['2028-02-29', '29/02/2028'],
])('shows what was left half written, %s', async (before, written) => {
  open('en', before);
  expect(shown()).toBe(written);
  expect(said()).toBe(before);
});

it.each([
  ['en', 'May 2027', /15 May 2027/],
  ['fr', 'mai 2027', /15 mai 2027/],
] as const)('offers in %s the days of the month that is written', async (language, month, day) => {
  const user = open(language, '2027-05-01');
  await user.click(screen.getByRole('button', { name: /calendar|calendrier/ }));
  const calendar = await screen.findByRole('dialog', {}, { timeout: 4000 });
  expect(within(calendar).getByText(month, { selector: 'header *' })).toBeTruthy();
  await user.click(within(calendar).getByRole('button', { name: day }));
  expect(said()).toBe('2027-05-15');
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('lets nothing be typed, pasted or chosen where it is only read', async () => {
  render(<DateField label="Until" value="2027-05-01" onChange={() => expect.unreachable()} readOnly />);
  const user = userEvent.setup();
  await user.click(parts()[0] as HTMLElement);
  await user.keyboard('12');
  await user.paste('2028-01-01');
  expect(shown()).toBe('01/05/2027');
  expect(screen.queryByRole('button')).toBeNull();
});
