import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusalOf } from '../../../test/refusal.ts';
import { httpUrl, languageTags, optionalText, parse, patchText, text } from './parse.ts';

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

  it.each(['a\0b', 'half \ud800', '\u0007'])('refuses characters that nobody can read: %j', (value) => {
    expect(refusalOf(() => parse(text(9), value)).message).toBe('Take out the control characters.');
  });

  it('takes web addresses of http and https alone', () => {
    expect(parse(httpUrl, 'https://example.org/law?x=1')).toBe('https://example.org/law?x=1');
    for (const wrong of ['javascript:alert(1)', 'ftp://example.org', 'example.org', 'http://', 'https://a b'])
      expect(refusalOf(() => parse(httpUrl, wrong)).code).toBe('INVALID');
  });

  it('spells language tags one way, each once', () => {
    expect(parse(languageTags, ['EN', 'en', 'pt-br'])).toEqual(['en', 'pt-BR']);
    expect(refusalOf(() => parse(languageTags, ['en', 'english']))).toMatchObject({ path: '1' });
  });
});
