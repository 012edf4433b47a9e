import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { NumberField } from './NumberField.tsx';

const sent: (number | null)[] = [];
afterEach(() => {
  sent.length = 0;
});

describe('a whole number that is typed', () => {
  it.each<[string, number]>([
    ['1,000', 1000],
    ['1.200.000', 1_200_000],
    ['٢٠٢٦', 2026],
  ])('%s is %d', (text, number) => {
    type(text);
    expect([sent, says()]).toEqual([[number], false]);
  });

  it.each(['1.5', '12,50', 'twelve'])('%s is none, and is said so once the field is left', (text) => {
    type(text);
    leave();
    expect([sent, says(), (field() as HTMLInputElement).value]).toEqual([[], true, text]);
  });

  it('is not said to be wrong in the midst of its groups', () => {
    type('1,2');
    expect(says()).toBe(false);
    type('1,234');
    leave();
    expect([sent, says()]).toEqual([[1234], false]);
  });

  const field = () => screen.getByLabelText('Count');
  const says = () => screen.queryByText('Write a whole number.') !== null;
  const leave = () => fireEvent.blur(field());
  function type(text: string): void {
    if (!screen.queryByLabelText('Count'))
      render(<NumberField label="Count" value={null} onNumber={(number) => sent.push(number)} />);
    fireEvent.change(field(), { target: { value: text } });
  }
});
