import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { HowFarServed } from './HowFarServed.tsx';

const none = { unmet: 0, offered: 0, agreed: 0, underWay: 0, met: 0 };

it('says figures as the language writes them, and only the states that there are', () => {
  render(<HowFarServed coverage={{ ...none, unmet: 12_345, agreed: 1200 }} served={1200} open={13_545} />);
  expect(screen.getByText('12,345')).toBeTruthy();
  expect(screen.getByText('1,200 of 13,545 open needs served')).toBeTruthy();
  expect(screen.queryByText('Offered')).toBeNull();
});

it('says that nothing is open instead of a part of nothing', () => {
  render(<HowFarServed coverage={{ ...none, met: 2 }} served={0} open={0} />);
  expect(screen.getByText('no need is open')).toBeTruthy();
  expect(screen.queryByText(/0 of 0/)).toBeNull();
});
