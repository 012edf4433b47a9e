import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { fetchScript, shownAtOnce } from './shown-at-once.ts';

const load = () => vi.fn(async () => ({ default: () => <p>Here</p> }));
const show = (Screen: ReturnType<typeof shownAtOnce>) =>
  render(
    <Suspense fallback="Awaited">
      <Screen />
    </Suspense>,
  );

it('shows a screen whose script is here at once, and fetches it once', async () => {
  const loads = load();
  const Screen = shownAtOnce(loads);
  await fetchScript(Screen);
  show(Screen);
  expect(screen.getByText('Here')).toBeTruthy();
  expect(loads).toHaveBeenCalledTimes(1);
});

it('awaits one whose script is still to come', async () => {
  show(shownAtOnce(load()));
  expect(screen.queryByText('Here')).toBeNull();
  await screen.findByText('Here');
});
