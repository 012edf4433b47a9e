import { expect, it } from 'vitest';
import { askInput, blankAsk, missingIn } from './ask-values.ts';

it('asks for what has to be said, and sends what is empty as nothing', () => {
  expect(missingIn(blankAsk)).toEqual(['name', 'kind', 'about', 'contactName', 'contactEmail']);
  const said = { name: 'Blue Fund', kind: 'REGIONAL', about: 'Advice.' } as const;
  const values = { ...blankAsk, ...said, contactName: 'Ana', contactEmail: 'a@b.example' };
  expect(missingIn(values)).toEqual([]);
  expect(askInput({ ...values, names: { ...blankAsk.names, fr: 'Fonds bleu', es: ' ' } })).toEqual({
    ...{ ...said, contactName: 'Ana', contactEmail: 'a@b.example', site: null, country: null },
    names: [{ language: 'fr', name: 'Fonds bleu' }],
  });
  expect(askInput({ ...values, site: ' blue.example ' }).site).toBe('https://blue.example');
  expect(askInput({ ...values, site: 'http://blue.example' }).site).toBe('http://blue.example');
});
