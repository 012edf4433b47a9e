import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatIn } from './format.ts';
import { addTexts, english, sayIn } from './i18n.ts';
import { closed, isolatedOwn } from './own-text.ts';

const texts = english('test.own-text', {
  withdraw: 'Withdraw “{{title}}”?',
  taken: '{{taken}} of {{all}}',
});
addTexts('ar', { 'test.own-text': { withdraw: 'سحب «{{title}}»؟', taken: '{{taken}} من {{all}}' } });

it('isolates in a sentence what runs the other way, and leaves plain what runs with it', () => {
  const say = sayIn(texts, 'en');
  expect(say('withdraw', { title: '!قانون 5' })).toBe('Withdraw “\u2068!قانون 5\u2069”?');
  expect(say('withdraw', { title: 'Law (5).' })).toBe('Withdraw “Law (5).”?');
  expect(say('withdraw', { title: 'Law \u202e5.' })).toBe('Withdraw “\u2068Law \u202e5.\u2069”?');
  expect(sayIn(texts, 'ar')('withdraw', { title: 'Law (5).' })).toBe('سحب «\u2068Law (5).\u2069»؟');
  expect(sayIn(texts, 'ar')('taken', { taken: 3, all: 5 })).toBe('3 من 5');
});

it('isolates each of a list', () => {
  expect(formatIn('en').enumerate(['Fund', 'صندوق'])).toBe('Fund, \u2068صندوق\u2069');
  expect(formatIn('ar').list(['Fund (5)', 'صندوق'])).toBe('\u2068Fund (5)\u2069 و\u2068صندوق\u2069');
});

it('is closed before and after, whatever signs of direction somebody wrote', () => {
  const signs = fc.array(
    fc.constantFrom('a', 'ع', '\u2066', '\u2067', '\u2068', '\u2069', '\u202e', '\u202c'),
  );
  fc.assert(
    fc.property(signs, (written) => {
      const text = written.join('');
      const depths = [...isolatedOwn(`${text}ع`, 'ltr')].map((sign) =>
        sign === '\u2069' ? -1 : /[\u2066-\u2068]/.test(sign) ? 1 : 0,
      );
      let depth = 0;
      // Ours is the first to be opened and the last to be closed.
      for (const [at, step] of depths.entries()) {
        depth += step;
        expect(depth > 0).toBe(at < depths.length - 1);
      }
      expect(depth).toBe(0);
      expect(closed(text).replace(/[\u2066-\u2069]/g, '')).toBe(text.replace(/[\u2066-\u2069]/g, ''));
    }),
  );
});
