import { describe, expect, it } from 'vitest';
import { type OrderEvent, ordering, placeIn, reordered, startOrdering } from './order.ts';

const after = (...events: readonly OrderEvent[]) =>
  events.reduce(ordering, startOrdering(['a', 'b', 'c', 'd']));
const down: OrderEvent = { type: 'move', by: 1 };
const up: OrderEvent = { type: 'move', by: -1 };

describe('ordering needs', () => {
  it('lifts, moves and drops', () => {
    const state = after({ type: 'lift', need: 'b' }, down, down, { type: 'drop' });
    expect(state.order).toEqual(['a', 'c', 'd', 'b']);
    expect(state.lifted).toBeNull();
  });

  it('puts back what was lifted', () => {
    expect(after({ type: 'lift', need: 'b' }, down, { type: 'putBack' }).order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('stops at both ends', () => {
    expect(after({ type: 'lift', need: 'a' }, up).order).toEqual(['a', 'b', 'c', 'd']);
    expect(after({ type: 'lift', need: 'd' }, down).order).toEqual(['a', 'b', 'c', 'd']);
    expect(after({ type: 'lift', need: 'c' }, { type: 'moveToEnd', end: 'first' }).order).toEqual([
      'c',
      'a',
      'b',
      'd',
    ]);
  });

  it('moves nothing that is not lifted', () => {
    expect(after(down, { type: 'moveTo', place: 1 }).order).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes the place it is dragged over', () => {
    const state = after({ type: 'lift', need: 'd' }, { type: 'moveTo', place: 2 });
    expect(placeIn(state, 'd')).toBe(2);
    expect(reordered(['a', 'b', 'c', 'd'], state.order)).toBe(true);
  });

  it('does not change under the hand when a new order is read', () => {
    const read: OrderEvent = { type: 'read', order: ['d', 'c', 'b', 'a'] };
    expect(after({ type: 'lift', need: 'a' }, read).order).toEqual(['a', 'b', 'c', 'd']);
    expect(after(read).order).toEqual(['d', 'c', 'b', 'a']);
  });
});
