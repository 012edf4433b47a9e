import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LanguageContext } from '../../lib/i18n.ts';
import { useGridModel } from './grid-model.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { tableOf } from './table.ts';
import type { View } from './view.ts';

const figures = (row: string | null, column: string | null, unmet: number) => ({
  row,
  column,
  needs: unmet + 1,
  participants: 1,
  offers: 1,
  providers: 1,
  activities: 2,
  silentGaps: column === null ? 4 : 0,
  coverage: { unmet, offered: 0, agreed: 0, underWay: 0, met: 1 },
});
const columns = ['LEGAL_ADVICE', 'LEGISLATIVE_DRAFTING'];
const tableWith = (rows: readonly string[]) =>
  tableOf({
    asOf: '2026-11-21T09:40:00.000Z',
    version: '1',
    audience: 'PUBLIC',
    rows: rows.map((key) => ({ key, label: `Title of ${key}` })),
    columns: [
      { key: 'LEGAL_ADVICE', label: 'Legal advice' },
      { key: 'LEGISLATIVE_DRAFTING', label: 'Legislative drafting' },
    ],
    cells: rows.flatMap((row) => columns.map((column) => figures(row, column, 2))),
    totals: [...rows.map((row) => figures(row, null, 4)), figures(null, null, 8)],
  });

type GridProps = {
  readonly onOpen: (cell: View['cell']) => void;
  readonly rows?: readonly string[];
};

function Grid({ onOpen, rows = ['5', '23'] }: GridProps) {
  const model = useGridModel(tableWith(rows), 'ARTICLE', 'TYPE', new Set());
  return <MatrixGrid model={model} groups={[]} startsArea={() => false} open={null} onOpen={onOpen} />;
}

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });

it('says each cell in a full sentence and has one tab stop', async () => {
  render(<Grid onOpen={() => undefined} />);
  const grid = screen.getByRole('grid', { name: 'Needs and services matrix' });
  expect(
    within(grid).getByRole('gridcell', {
      name: 'Article 23, Legislative drafting: 3 needs of 1 State, 2 unmet, 1 met; 1 offer, 2 activities',
    }),
  ).toBeTruthy();
  expect(grid.querySelectorAll('[tabindex="0"]').length).toBe(1);
});

it('is busy until its last row is drawn, and with fewer rows no longer', async () => {
  const none = () => undefined;
  const { rerender } = render(
    <Grid onOpen={none} rows={Array.from({ length: 20 }, (_, at) => `${at + 5}`)} />,
  );
  const busy = () => screen.getByRole('grid').getAttribute('aria-busy');
  expect(busy()).toBe('true');
  await waitFor(() => expect(busy()).toBe('false'));
  expect(screen.getAllByRole('rowheader')).toHaveLength(21);
  rerender(<Grid onOpen={none} rows={['5', '23']} />);
  await waitFor(() => expect(busy()).toBe('false'));
  expect(screen.getAllByRole('rowheader')).toHaveLength(3);
});

it('is walked by arrows, opened by Enter, left by Escape', async () => {
  const user = userEvent.setup();
  const onOpen = vi.fn();
  render(<Grid onOpen={onOpen} />);
  await user.tab();
  expect(document.activeElement).toBe(cell(/^Article 5, Legal advice/));
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(cell(/^Article 23, Legislative drafting/));
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenLastCalledWith({ row: '23', column: 'LEGISLATIVE_DRAFTING' });
  await user.keyboard('{Escape}');
  expect(onOpen).toHaveBeenLastCalledWith(null);
  await user.keyboard('{End}');
  expect(document.activeElement).toBe(cell(/^Article 23, All types/));
  await user.keyboard('{Control>}{Home}{/Control}');
  expect(document.activeElement).toBe(cell(/^Article 5, Legal advice/));
});

it('mirrors the arrows where one reads from the right', async () => {
  const user = userEvent.setup();
  render(
    <LanguageContext.Provider
      value={{ language: 'ar', direction: 'rtl', choose: async () => false, justChosen: () => false }}
    >
      <Grid onOpen={() => undefined} />
    </LanguageContext.Provider>,
  );
  await user.tab();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('data-column')).toBe('1');
});
