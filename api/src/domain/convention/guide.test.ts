import { describe, expect, it } from 'vitest';
import { explainedIn } from './guide.ts';

describe('an explanation', () => {
  const asked = { en: 'The State must do it.', fr: 'L’État doit le faire.', es: 'El Estado debe hacerlo.' };
  const explanation = { asked, evidence: { en: ['Law'], fr: ['Loi'] } };

  it('is in the reader’s language where all of it is there, else all of it in English', () => {
    expect(explainedIn(explanation, 'fr')).toBe('fr');
    expect(explainedIn(explanation, 'es')).toBe('en');
    expect(explainedIn(explanation, 'ru')).toBe('en');
  });
});
