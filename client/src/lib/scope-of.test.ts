import { describe, expect, it } from 'vitest';
import { scopeOf } from './scope-of.ts';

describe('the scope of an offer for needs', () => {
  it('names a provision, a whole article or chapter each by its own, and joining by the whole Convention', () => {
    expect(scopeOf(['5(1)', 'article.5', 'untoc:article.6', 'chapter.II', '5(1)'])).toEqual({
      ...{ provisions: ['5(1)'], articles: ['5', 'untoc:6'], chapters: ['II'], wholeConvention: false },
    });
    expect(scopeOf(['joining'])).toEqual({
      ...{ provisions: [], articles: [], chapters: [], wholeConvention: true },
    });
  });
});
