import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { tableOf } from '../table.ts';
import { MapFaces } from './MapFaces.tsx';
import { statesOf } from './states.ts';
import world from './world.json' with { type: 'json' };

const figures = (row: string | null, needs: number) => ({
  ...{ row, column: null, needs, participants: 1, offers: 0, providers: 0, activities: 0, silentGaps: 0 },
  coverage: { unmet: needs, offered: 0, agreed: 0, underWay: 0, met: 0 },
});
const table = tableOf({
  ...{ asOf: '2026-11-21T09:40:00.000Z', version: '1', audience: 'PUBLIC' },
  rows: [{ key: 'FRA', label: 'France' }],
  columns: [],
  cells: [],
  totals: [figures('FRA', 3), figures(null, 3)],
});
const states = statesOf(
  [
    { code: 'FRA', name: 'France', regionalGroup: 'WEOG' },
    { code: 'EU', name: 'European Union', regionalGroup: null },
  ],
  table,
);

afterEach(() => vi.unstubAllGlobals());

it('says the same in tiles and table while the shapes cannot be had, and shows them once they can', async () => {
  const user = userEvent.setup();
  vi.stubGlobal('fetch', () => Promise.reject(new Error('away')));
  render(
    <MemoryRouter>
      <MapFaces states={states} table={table} shade="UNMET" fictional={false} busy={false} />
    </MemoryRouter>,
  );
  expect((await screen.findByRole('alert')).textContent).toMatch(/could not be loaded/);
  const said = 'France: 3 needs, 3 unmet, 0 of 3 open needs served';
  expect(screen.getAllByRole('link', { name: said })).toHaveLength(1);
  expect(screen.getByRole('rowheader', { name: 'All (1 State)' })).toBeTruthy();

  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => world }));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('group', { name: /^Map/ })).toBeTruthy();
  expect(screen.getAllByRole('link', { name: said })).toHaveLength(2);
  expect(screen.getByText(/European Union: in the tiles and in the table/)).toBeTruthy();
});
