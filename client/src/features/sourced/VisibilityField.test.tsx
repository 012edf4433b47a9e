import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { VisibilityField } from './VisibilityField.tsx';

it('says that it stays in editions where providers or everybody may see it, and not otherwise', () => {
  const shown = (value: 'SECRETARIAT' | 'DONORS' | 'PUBLIC') =>
    render(<VisibilityField value={value} onChange={() => undefined} />);
  const told = () => screen.queryByText(/stays in that edition/);
  const { unmount } = shown('SECRETARIAT');
  expect(told()).toBeNull();
  unmount();
  const donors = shown('DONORS');
  expect(told()).not.toBeNull();
  donors.unmount();
  shown('PUBLIC');
  expect(told()).not.toBeNull();
});
