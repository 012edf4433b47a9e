import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusalOf } from '../../../test/refusal.ts';
import { day, languageTags, optionalText, optionalUrl, parse, patchText, text } from './parse.ts';

describe('parse', () => {
  const shape = z.object({ wishes: z.array(z.object({ title: text(5) })).max(2) });

  it('names the place and says what to do', () => {
    expect(refusalOf(() => parse(shape, { wishes: [{ title: 'abcdef' }] }, ['input']))).toMatchObject({
      code: 'INVALID',
      path: 'input.wishes.0.title',
      message: 'Send at most 5 characters.',
    });
    expect(refusalOf(() => parse(shape, { wishes: [{ title: '  ' }] })).message).toBe(
      'Write something here, or leave it out.',
    );
    expect(refusalOf(() => parse(shape, { wishes: [{}] })).message).toBe('This is missing. Send it.');
    expect(refusalOf(() => parse(shape, { wishes: 1 })).message).toBe('Send a list here.');
    expect(
      refusalOf(() => parse(shape, { wishes: [{ title: 'a' }, { title: 'b' }, { title: 'c' }] })).message,
    ).toBe('Send at most 2 entries.');
  });

  it('takes blank text for none, and keeps left out apart from cleared in a patch', () => {
    expect(['  ', null, undefined, ' a '].map((value) => parse(optionalText(9), value))).toEqual([
      null,
      null,
      null,
      'a',
    ]);
    expect(['  ', null, undefined, ' a '].map((value) => parse(patchText(9), value))).toEqual([
      null,
      null,
      undefined,
      'a',
    ]);
  });

  it('takes text that nobody can see for none', () => {
    expect(refusalOf(() => parse(text(9), '\u200b')).message).toBe('Write something here, or leave it out.');
    expect(parse(optionalText(9), '\u200e\ufeff')).toBeNull();
    expect(parse(patchText(9), '\u2800')).toBeNull();
  });

  it.each([
    ['a\0b', 'Take out the control character U+0000 at place 2.'],
    ['half \ud800', 'This text is broken: there is half a character at place 6. Write it again.'],
    ['\u0007', 'Take out the control character U+0007 at place 1.'],
  ])('refuses characters that nobody can read, and says which and where: %j', (value, message) => {
    expect(refusalOf(() => parse(text(9), value)).message).toBe(message);
    expect(refusalOf(() => parse(patchText(9), value)).message).toBe(message);
  });

  it.each([
    ['2026-02-30', /no such day/],
    ['20261-01-01', /Write the date as 2027-05-01/],
    ['0027-05-01', /year 0027 cannot be right/],
    ['2201-01-01', /from 1900 to 2200/],
    ['', /Write the date as/],
  ])('says what is wrong with the day %s', (value, message) => {
    expect(refusalOf(() => parse(day, value)).message).toMatch(message);
    expect(parse(day, '2028-02-29')).toBe('2028-02-29');
  });

  it('takes web addresses of http and https alone', () => {
    expect(parse(optionalUrl, 'https://example.org/law?x=1')).toBe('https://example.org/law?x=1');
    for (const none of [null, undefined, '', ' \u200b']) expect(parse(optionalUrl, none)).toBeNull();
    for (const wrong of ['javascript:alert(1)', 'ftp://example.org', 'example.org', 'http://', 'https://a b'])
      expect(refusalOf(() => parse(optionalUrl, wrong)).code).toBe('INVALID');
  });

  it('spells language tags one way, each once', () => {
    expect(parse(languageTags, ['EN', 'en', 'pt-br'])).toEqual(['en', 'pt-BR']);
    expect(refusalOf(() => parse(languageTags, ['en', 'english']))).toMatchObject({ path: '1' });
  });
});
