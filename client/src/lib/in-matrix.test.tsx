import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useInMatrix } from './in-matrix.ts';
import { type Session, SessionContext } from './session.ts';

const linkIn = (population: Session['population'], fictional: boolean) =>
  renderHook(() => useInMatrix(fictional, { participants: 'KEN' }), {
    wrapper: ({ children }) => (
      <SessionContext.Provider value={{ population } as Session}>{children}</SessionContext.Provider>
    ),
  }).result.current;

it('leads to the needs of every checklist, as the page lists them', () => {
  expect(linkIn('REAL', false)).toBe('/matrix?participants=KEN&instrument=any');
  expect(linkIn('FICTIONAL', true)).toBe('/matrix?participants=KEN&instrument=any');
});

it('leads nowhere where the matrix is of the other population', () => {
  expect(linkIn('FICTIONAL', false)).toBeNull();
  expect(linkIn('REAL', true)).toBeNull();
});
