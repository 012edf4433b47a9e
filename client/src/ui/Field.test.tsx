import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { TextAreaField } from './Field.tsx';

describe('a text that one is in', () => {
  it('keeps its caret beside its words when somebody else writes in it too', () => {
    const field = (value: string) => (
      <TextAreaField label="Practice" value={value} onChange={() => undefined} />
    );
    const { rerender } = render(field('fines only'));
    const area = screen.getByRole<HTMLTextAreaElement>('textbox');
    area.focus();
    area.setSelectionRange(5, 5);
    rerender(field('large fines only for companies'));
    expect([area.selectionStart, area.selectionEnd]).toEqual([11, 11]);
    rerender(field('large fines'));
    expect(area.selectionStart).toBe(11);
  });
});
