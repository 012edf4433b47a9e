import { describe, expect, it } from 'vitest';
import { languages } from '../domain/base/language.ts';
import { Invalid, NotFound, words } from '../domain/base/refusal.ts';
import { sayRefusal, saySentence } from './say-refusal.ts';

describe('what a refusal says', () => {
  it('is in the language of the reader, with its values', () => {
    const refusal = new Invalid(words('"{email}" is not an e-mail address.', { email: 'a b' }));
    expect(refusal.message).toBe('"a b" is not an e-mail address.');
    expect(sayRefusal(refusal, 'en')).toBe(refusal.message);
    expect(sayRefusal(refusal, 'es')).toBe('«a b» no es una dirección de correo.');
    expect(new Set(languages.map((language) => sayRefusal(new NotFound(), language))).size).toBe(6);
  });

  it('is recognized by what is between its values, where these were put in before', () => {
    const refusal = new Invalid('There is no participant "QQQ". Take the code as the catalogue writes it.');
    expect(sayRefusal(refusal, 'fr')).toBe(
      'Il n’y a pas de participant « QQQ ». Reprenez le code tel qu’il figure dans le catalogue.',
    );
    expect(sayRefusal(new Invalid('Send at most 200 characters.'), 'es')).toBe(
      'Envíe como máximo 200 caracteres.',
    );
  });

  it('names things in that language, too', () => {
    const refusal = new Invalid('There is no assistance type "A". Correct the code or remove it.');
    expect(sayRefusal(refusal, 'fr')).toBe(
      'Code inconnu (type d’assistance) : « A ». Corrigez le code ou retirez-le.',
    );
    expect(sayRefusal(refusal, 'ar')).toContain('\u2068A\u2069');
  });

  it('calls what has a code by its name in that language', () => {
    const next = 'The next step is “{stage}”, and it belongs to the State. Either side may decline.';
    const twice = '“{label}” is asked for twice. Put both into one request.';
    expect(sayRefusal(new Invalid(words(next, { stage: 'In contact' })), 'zh')).toContain('“联系中”');
    expect(
      sayRefusal(new Invalid(words(twice, { label: { en: 'Legal advice', es: 'Asesoría' } })), 'es'),
    ).toBe('«Asesoría» se solicita por segunda vez. Reúna ambas solicitudes en una.');
    expect(new Invalid(words(twice, { label: { en: 'Legal advice' } })).message).toContain('“Legal advice”');
    expect(saySentence('Too many people ask for the past at once; try again in 2 seconds.', 'ru')).toContain(
      'прошлое',
    );
  });

  it('reads a provision by what its convention is called, where that is known', () => {
    const refusal = new Invalid(
      words('{provision} is here twice. Keep one.', { provision: 'smuggling:2(1)', code: 'smuggling:x' }),
    );
    const conventions = new Map([
      ['smuggling', { code: 'smuggling', titles: {}, shortTitles: { en: 'Smuggling', es: 'Contrabando' } }],
    ]);
    expect(sayRefusal(refusal, 'en')).toBe('2(1) SMUGGLING is here twice. Keep one.');
    expect(sayRefusal(refusal, 'en', conventions)).toBe('2(1) Smuggling is here twice. Keep one.');
    expect(sayRefusal(refusal, 'es', conventions)).toContain('2(1) Contrabando');
  });

  it('takes the most exact sentence', () => {
    const said = (message: string) => sayRefusal(new Invalid(message), 'es');
    expect(said('Send at most 9.')).toBe('Envíe 9 como máximo.');
    expect(said('Send at most 9 characters.')).toBe('Envíe como máximo 9 caracteres.');
    expect(said('Send an object here.')).toBe('Envíe aquí un objeto.');
  });

  it('looks for no sentence in what is too long to be one', () =>
    expect(sayRefusal(new Invalid(`${'is '.repeat(200_000)}.`), 'ru')).toMatch(/^is /));

  it('is English where it has no other words', () => {
    for (const language of languages)
      expect(sayRefusal(new Invalid('Nobody wrote this.'), language)).toBe('Nobody wrote this.');
  });

  it('says back only the beginning of a long word, in any language', () => {
    const refusal = new Invalid(words('"{email}" is not an e-mail address.', { email: 'x'.repeat(500) }));
    for (const language of languages) expect(sayRefusal(refusal, language).length).toBeLessThan(160);
  });

  it('does not take a value for a place', () => {
    const refusal = new Invalid(words('"{email}" is not an e-mail address.', { email: '{email}{minutes}' }));
    expect(sayRefusal(refusal, 'fr')).toContain('{email}{minutes}');
  });
});
