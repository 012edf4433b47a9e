import { expect, it } from 'vitest';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import { saidCells } from './said-cells.ts';

const catalogue = {
  assistanceTypes: new Map([
    ['LEGAL_ADVICE', { code: 'LEGAL_ADVICE', labels: { en: 'Legal advice', es: 'Asesoramiento jurídico' } }],
  ]),
  chapters: new Map([['III', { number: 'III', titles: { en: 'Criminalization' } }]]),
  subjects: new Map([['WHISTLE', { code: 'WHISTLE', names: { en: 'Whistle-blowers' } }]]),
  participants: new Map([['XAA', { code: 'XAA', names: { en: 'Alborea' } }]]),
  vocabulary: {},
} as unknown as Catalogue;

it('says labels in the place of codes, in the language of the reader, and leaves what people wrote', () => {
  const said = saidCells(catalogue, 'es');
  expect(said('types', 'LEGAL_ADVICE; NOBODYS')).toBe('Asesoramiento jurídico; NOBODYS');
  expect([said('participants', 'XAA'), said('except', 'XAA; XAB')]).toEqual(['Alborea', 'Alborea; XAB']);
  expect([said('subjects', 'WHISTLE'), said('chapters', 'III')]).toEqual(['Whistle-blowers', 'III']);
  expect(said('languages', 'fr; not a tag')).toBe('francés; not a tag');
  expect(said('title', 'LEGAL_ADVICE')).toBe('LEGAL_ADVICE');
  expect(said('types', '')).toBe('');
});
