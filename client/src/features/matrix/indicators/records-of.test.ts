import { describe, expect, it } from 'vitest';
import { readView } from '../view.ts';
import { recordsOf } from './records-of.ts';

const view = readView(new URLSearchParams('instrument=uncac-full&articles=15'));
const asked = (path: string | null) => new URL(path ?? '', 'http://here').searchParams;

describe('the way from an indicator to its records', () => {
  it('keeps the checklist and the filters, and asks for what is counted', () => {
    const query = asked(recordsOf('COVERAGE', view, false));
    expect(query.get('instrument')).toBe('uncac-full');
    expect(query.getAll('articles')).toEqual(['15']);
    expect(query.getAll('coverage')).toEqual(['AGREED', 'UNDER_WAY']);
    expect(query.get('all')).toBe('1');
  });

  it('narrows a coverage that was chosen, and leads nowhere where nothing is left of it', () => {
    const chosen = (coverage: readonly string[]) => ({ ...view, filter: { ...view.filter, coverage } });
    expect(asked(recordsOf('COVERAGE', chosen(['AGREED', 'MET']), false)).getAll('coverage')).toEqual([
      'AGREED',
    ]);
    expect(recordsOf('COVERAGE', chosen(['UNMET']), false)).toBeNull();
  });

  it('leads to submissions whoever may read them, and nobody else', () => {
    expect(recordsOf('RESPONSE_RATE', view, true)).toBe('/submissions');
    expect(recordsOf('RESPONSE_RATE', view, false)).toBeNull();
  });
});
