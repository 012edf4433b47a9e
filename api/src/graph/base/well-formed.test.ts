import { describe, expect, it } from 'vitest';
import { Refusal } from '../../domain/base/refusal.ts';
import { refuseBrokenText } from './well-formed.ts';

function refused(input: unknown): readonly string[] | null {
  try {
    refuseBrokenText(input);
    return null;
  } catch (error) {
    return (error as Refusal).inputPath;
  }
}

describe('text that cannot be', () => {
  it('lets through what people write', () => {
    expect(refused({ label: 'Ñandú 💥\n\t', list: [null, 3, true, { a: 'x'.repeat(20_000) }] })).toBeNull();
  });

  it.each([
    [{ label: '\ud800' }, ['label']],
    [{ a: [{ b: 'fine' }, { b: 'a\udfffb' }] }, ['a', '1', 'b']],
    [{ title: 'x'.repeat(20_001) }, ['title']],
  ])('is refused with its place', (input, path) => {
    expect(refused(input)).toEqual(path);
  });
});

describe('a refusal', () => {
  it('says back what was sent, but not all of it', () => {
    const { message } = new Refusal('INVALID', `There is no participant "${'z'.repeat(5000)}". Correct it.`);
    expect(message).toMatch(/^There is no participant "z{79}… Correct it\.$/);
  });
});
