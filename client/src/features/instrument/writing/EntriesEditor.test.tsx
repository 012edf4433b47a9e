import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import type { Column } from './draft-file.ts';
import { freshCode } from './EntriesEditor.tsx';

const column = (code: string): Column => ({ code, labels: { en: code }, kind: 'TEXT' });
const codes = () =>
  screen.getAllByRole<HTMLInputElement>('textbox', { name: /Code/ }).map(({ value }) => value);

function Columns({ of }: { readonly of: readonly Column[] }) {
  const [columns, setColumns] = useState(of);
  return <ColumnsEditor columns={columns} onChange={setColumns} />;
}

it('gives a code to what is added that nothing there has, whatever was taken out before', async () => {
  render(<Columns of={['column-1', 'column-2', 'column-3'].map(column)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Remove the column column-1' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a column' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add a column' }));
  expect(codes()).toEqual(['column-2', 'column-3', 'column-4', 'column-5']);
  expect(freshCode([{ code: 'A_2' }], (n) => `A_${n}`)).toBe('A_3');
});

it('moves an entry by keyboard, and the keyboard goes on with it', async () => {
  render(<Columns of={['year', 'cases', 'note'].map(column)} />);
  screen.getByRole('button', { name: 'Move down: year' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(codes()).toEqual(['cases', 'year', 'note']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down: year' }));
  await userEvent.keyboard('{Enter}');
  expect(codes()).toEqual(['cases', 'note', 'year']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move up: year' }));
});
