import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { expect, it } from 'vitest';
import type { PlacedState } from './place.ts';
import type { World } from './use-world.ts';
import { WorldMap } from './WorldMap.tsx';

const world: World = {
  width: 100,
  height: 50,
  shapes: { FRA: 'M0,0l10,0 0,10z' },
  at: { FRA: [5, 5] },
  circles: { MLT: { at: [20, 5], from: [22, 5] } },
  others: 'M50,40l5,0 0,5z',
  sea: {},
};
const state = (
  code: string,
  name: string,
  drawn: PlacedState['drawn'],
  at: [number, number],
  needs: number,
) =>
  ({
    code,
    name,
    drawn,
    at,
    regionalGroup: 'WEOG',
    figures: {
      row: code,
      column: null,
      needs,
      participants: 1,
      offers: 0,
      providers: 0,
      activities: 0,
      silentGaps: 0,
      coverage: { unmet: needs, offered: 0, agreed: 0, underWay: 0, met: 0 },
    },
  }) satisfies PlacedState;

function Shown({
  states,
  fictional,
}: {
  readonly states: readonly PlacedState[];
  readonly fictional: boolean;
}) {
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <MemoryRouter>
      <WorldMap
        world={world}
        states={states}
        fictional={fictional}
        shade="UNMET"
        steps={[1, 2, 3, 4]}
        chosen={chosen}
        onChoose={setChosen}
        linkOf={(code) => `/of/${code}`}
      />
      <Routes>
        <Route path="/of/:state" element={<h1>The page of a State</h1>} />
        <Route path="*" element={null} />
      </Routes>
    </MemoryRouter>
  );
}

const real = [state('FRA', 'France', 'shape', [5, 5], 3), state('MLT', 'Malta', 'circle', [20, 5], 0)];

it('is one stop for the keyboard, says each State with its figures, and leads to it', async () => {
  const user = userEvent.setup();
  const { container } = render(<Shown states={real} fictional={false} />);
  await user.tab();
  expect(document.activeElement).toBe(
    screen.getByRole('link', { name: 'France: 3 needs, 3 unmet, 0 of 3 open needs served' }),
  );
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Malta: no needs shown' }));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /^Malta/ }));
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /^France/ }));
  expect(container.querySelectorAll('[tabindex="0"]').length).toBe(1);
  // A document that is not drawn does not know that Enter presses a link within a drawing.
  await user.click(screen.getByRole('link', { name: /^France/ }));
  expect(screen.getByRole('heading', { name: 'The page of a State' })).toBeTruthy();
});

it('gives the shapes of real States to nobody where the figures are invented', () => {
  const { container } = render(<Shown states={[state('XAA', 'Quinaya', 'ring', [40, 30], 2)]} fictional />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getByRole('link', { name: /^Quinaya/ }).querySelector('path')).toBeNull();
  expect(container.querySelector(`path[d="${world.shapes.FRA}"]`)?.closest('a')).toBeNull();
});
