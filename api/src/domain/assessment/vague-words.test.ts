import { expect, it } from 'vitest';
import { saysNothing } from './vague-words.ts';

it.each([
  null,
  '',
  ' – ',
  'legislative, material, technical',
  'Technical assistance',
  'All types of help needed',
  'Asistencia técnica y jurídica',
  'Renforcement des capacités',
  'Aide juridique et matérielle',
])('hears nothing in %j', (subject) => expect(saysNothing(subject)).toBe(true));

it.each([
  'Training for judges',
  'Widening section 214 of the penal code',
  'Capacitación de fiscales',
  'Formation des procureurs',
  'تدريب القضاة',
  'asset declarations',
  '检察官培训',
])('hears something in %j', (subject) => expect(saysNothing(subject)).toBe(false));
