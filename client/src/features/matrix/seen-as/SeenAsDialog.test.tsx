import { fireEvent, render, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, it } from 'vitest';
import { SeenAsDialog } from './SeenAsDialog.tsx';

const states = [
  { value: 'XAA', label: 'Aurelia' },
  { value: 'XAB', label: 'Borealia' },
];
const opened = (
  whom: ComponentProps<typeof SeenAsDialog>['whom'],
  isState: boolean,
  seenAs: string | null,
) => {
  const chosen: (string | null)[] = [];
  render(
    <SeenAsDialog
      {...{ seenAs, states, whom, isState }}
      onChoose={(one) => chosen.push(one)}
      onClose={() => undefined}
    />,
  );
  const show = () => fireEvent.click(screen.getByRole('button', { name: 'Show the matrix' }));
  return { chosen, show };
};

it('lets the secretariat look as any State, as donors, and as itself again', () => {
  const { chosen, show } = opened(['PUBLIC', 'DONORS', 'STATE'], false, 'XAB');
  expect(screen.getByRole('combobox', { name: 'State' })).toHaveProperty('value', 'XAB');
  show();
  fireEvent.click(screen.getByRole('radio', { name: /Donors/ }));
  show();
  fireEvent.click(screen.getByRole('radio', { name: /Yourself/ }));
  show();
  expect(chosen).toEqual(['XAB', 'DONORS', null]);
});

it('offers a State’s people whom they may look as, and says what that shows', () => {
  opened(['PUBLIC', 'DONORS'], true, null);
  expect(screen.getAllByRole('radio')).toHaveLength(3);
  expect(screen.getByText('Of the needs of other States you see what you see yourself.')).toBeTruthy();
});
