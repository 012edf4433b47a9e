import { expect, it } from 'vitest';
import { softened } from './soften.ts';

const shown = (label: string) => softened(label).replaceAll('\u00AD', '-');

it('lets long words break where a syllable may begin', () => {
  expect(shown('Equipment')).toBe('Equip-ment');
  expect(shown('programmes')).toBe('pro-grammes');
  expect(shown('international')).toBe('inter-na-tional');
  expect(shown('Carencias silenciosas')).toBe('Caren-cias silen-ciosas');
  expect(shown('Консультативные услуги')).toBe('Консуль-та-тивные услуги');
  expect(shown('предупреждение')).toBe('преду-преж-дение');
  expect(shown('Содействие')).toBe('Содей-ствие');
});

it('leaves short words and other scripts alone', () => {
  expect(shown('Legal advice')).toBe('Legal advice');
  expect(shown('المساعدة القانونية')).toBe('المساعدة القانونية');
});
