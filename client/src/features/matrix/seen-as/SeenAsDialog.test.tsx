import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SeenAsDialog } from './SeenAsDialog.tsx';
import { whomMaySee } from './whom.ts';

const states = [
  { value: 'XAA', label: 'Aurelia' },
  { value: 'XAB', label: 'Borealia' },
];
const opened = (audience: 'SECRETARIAT' | 'STATE', seenAs: string | null) => {
  const chosen: (string | null)[] = [];
  render(
    <SeenAsDialog
      {...{ seenAs, states, whom: whomMaySee({ audience }) }}
      isState={audience === 'STATE'}
      onChoose={(one) => chosen.push(one)}
      onClose={() => undefined}
    />,
  );
  const show = () => fireEvent.click(screen.getByRole('button', { name: 'Show the matrix' }));
  return { chosen, show };
};

it('lets the secretariat look as any State, as donors, and as itself again', () => {
  const { chosen, show } = opened('SECRETARIAT', 'XAB');
  expect(screen.getByRole('combobox', { name: 'State' })).toHaveProperty('value', 'XAB');
  show();
  fireEvent.click(screen.getByRole('radio', { name: /Donors/ }));
  show();
  fireEvent.click(screen.getByRole('radio', { name: /Yourself/ }));
  show();
  expect(chosen).toEqual(['XAB', 'DONORS', null]);
});

it('offers nobody an audience that sees more', () => {
  opened('STATE', null);
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByText('Of the needs of other States you see what you see yourself.')).toBeTruthy();
  expect(whomMaySee({ audience: 'DONORS' })).toEqual(['PUBLIC']);
  expect(whomMaySee(null)).toEqual([]);
});
