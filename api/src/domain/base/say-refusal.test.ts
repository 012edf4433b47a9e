import { describe, expect, it } from 'vitest';
import { languages } from './language.ts';
import { Invalid, NotFound, words } from './refusal.ts';
import { refusalWords, sayRefusal } from './say-refusal.ts';

const others = languages.filter((language) => language !== 'en');
const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('what a refusal says', () => {
  it('is in the language of the reader, with its values', () => {
    const refusal = new Invalid(words('"{email}" is no e-mail address.', { email: 'a b' }));
    expect(refusal.message).toBe('"a b" is no e-mail address.');
    expect(sayRefusal(refusal, 'en')).toBe(refusal.message);
    expect(sayRefusal(refusal, 'es')).toBe('«a b» no es una dirección de correo.');
    expect(new Set(languages.map((language) => sayRefusal(new NotFound(), language))).size).toBe(6);
  });

  it('is known by what stands between its values, where these were put in before', () => {
    const refusal = new Invalid('There is no participant "QQQ". Take the code as the catalogue writes it.');
    expect(sayRefusal(refusal, 'fr')).toBe(
      'Il n’y a pas de participant « QQQ ». Reprenez le code tel que le catalogue l’écrit.',
    );
    expect(sayRefusal(new Invalid('Send at most 200 characters.'), 'es')).toBe(
      'Envíe como máximo 200 caracteres.',
    );
  });

  it('is English where it has no other words', () => {
    for (const language of languages)
      expect(sayRefusal(new Invalid('Nobody wrote this.'), language)).toBe('Nobody wrote this.');
  });

  it('says back no more than the beginning of a long word, in any language', () => {
    const refusal = new Invalid(words('"{email}" is no e-mail address.', { email: 'x'.repeat(500) }));
    for (const language of languages) expect(sayRefusal(refusal, language).length).toBeLessThan(160);
  });

  it('does not take a value for a place', () => {
    const refusal = new Invalid(words('"{email}" is no e-mail address.', { email: '{email}{minutes}' }));
    expect(sayRefusal(refusal, 'fr')).toContain('{email}{minutes}');
  });

  it.each(Object.entries(refusalWords))('%s: has the same values in each language', (template, said) => {
    for (const language of others) {
      expect(said[language].trim(), language).not.toBe('');
      expect(placesOf(said[language]), language).toEqual(placesOf(template));
    }
  });
});
