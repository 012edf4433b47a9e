import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MapTiles } from './MapTiles.tsx';
import type { StateOnMap } from './states.ts';

const state = (
  code: string,
  name: string,
  regionalGroup: StateOnMap['regionalGroup'],
  needs: number,
  met = 0,
) =>
  ({
    ...{ code, name, regionalGroup },
    figures: {
      ...{ row: code, column: null, needs, participants: 1, offers: 0, providers: 0, activities: 0 },
      silentGaps: 0,
      coverage: { unmet: needs - met, offered: 0, agreed: 0, underWay: 0, met },
    },
  }) satisfies StateOnMap;
const states = [
  state('KEN', 'Kenya', 'AFRICAN', 1234),
  state('MLI', 'Mali', 'AFRICAN', 2, 2),
  state('FRA', 'France', 'WEOG', 3),
];
/** Kenya and Mali side by side, France under Kenya. */
const places: Readonly<Record<string, readonly [number, number]>> = {
  KEN: [0, 0],
  MLI: [90, 0],
  FRA: [0, 60],
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const [x, y] = places[this.dataset.state ?? ''] ?? [0, 0];
    return { left: x, top: y, width: 86, height: 31 } as DOMRect;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

const shown = () =>
  render(
    <MemoryRouter>
      <MapTiles
        states={states}
        shade="SERVED"
        steps={[0.000_001, 0.25, 0.5, 0.75]}
        chosen={null}
        linkOf={(code) => `/of/${code}`}
      />
      <button type="button">After the tiles</button>
    </MemoryRouter>,
  );
const tile = (name: RegExp) => screen.getByRole('link', { name });

it('is one stop for the keyboard; the arrows, Home and End go from tile to tile, and one comes back to where one was', async () => {
  const user = userEvent.setup();
  shown();
  await user.tab();
  expect(document.activeElement).toBe(tile(/^Kenya/));
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(tile(/^Mali/));
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(tile(/^France/));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(tile(/^Kenya/));
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(tile(/^France/));
  await user.keyboard('{Home}{ArrowRight}');
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After the tiles' }));
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(tile(/^Mali/));
});

it('says figures as the language writes them, and of a State whose needs are all met that none is open', () => {
  shown();
  expect(tile(/^Kenya/).getAttribute('aria-label')).toBe(
    'Kenya: 1,234 needs, 1,234 unmet, 0 of 1,234 open needs served',
  );
  expect(screen.getByText('1,234')).toBeTruthy();
  expect(screen.getByText(/^1,236 needs/)).toBeTruthy();
  expect(tile(/^Mali/).getAttribute('aria-label')).toBe('Mali: 2 needs, 0 unmet, no need is open');
});
