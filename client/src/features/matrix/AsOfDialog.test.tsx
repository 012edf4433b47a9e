import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AsOfDialog } from './AsOfDialog.tsx';

it.each([
  ['9:05', '2026-01-02T09:05:00.000Z'],
  ['0905', '2026-01-02T09:05:00.000Z'],
  ['٠٩:٠٥', '2026-01-02T09:05:00.000Z'],
  ['', '2026-01-02T00:00:00.000Z'],
])('takes the time as it is typed, %s', async (typed, instant) => {
  const { user, time, chosen } = open();
  await user.clear(time);
  if (typed) await user.type(time, typed);
  await user.click(screen.getByRole('button', { name: 'Show this moment' }));
  expect(chosen).toHaveBeenCalledWith(instant);
});

it.each(['25:00', '9', '9:5', 'noon'])('says that %s is no time, and shows nothing', async (typed) => {
  const { user, time, chosen } = open();
  await user.clear(time);
  await user.type(time, typed);
  expect(screen.getByText(/hours and minutes/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show this moment' }));
  expect(chosen).not.toHaveBeenCalled();
});

function open() {
  const chosen = vi.fn();
  render(<AsOfDialog asOf="2026-01-02T03:04:00.000Z" onChoose={chosen} onClose={() => undefined} />);
  return { user: userEvent.setup(), time: screen.getByLabelText(/^Time/), chosen };
}
