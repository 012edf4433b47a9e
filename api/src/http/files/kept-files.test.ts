import { expect, it } from 'vitest';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { type Format, formats } from './formats.ts';
import { keepFiles } from './kept-files.ts';

const { json, csv } = formats as Record<'json' | 'csv', Format>;
const at = (version: string) => ({ version }) as Catalogue;

it('a file that comes again is read once; another one, of another kind or for another checklist, is read', async () => {
  const read: string[] = [];
  const kept = keepFiles(async (bytes) => {
    read.push(bytes.toString());
    return { file: bytes.toString(), placeOf: () => null, strayAt: () => null };
  });
  const first = await kept(Buffer.from('one'), json, at('1'));
  expect(await kept(Buffer.from('one'), json, at('1'))).toBe(first);
  await kept(Buffer.from('two'), json, at('1'));
  await kept(Buffer.from('one'), csv, at('1'));
  await kept(Buffer.from('one'), json, at('2'));
  expect(read).toEqual(['one', 'two', 'one', 'one']);
});

it('what is small as it is sent and large once it is read leaves again, and what is nested too deep is not kept', async () => {
  const read: string[] = [];
  const kept = keepFiles(async (bytes) => {
    const name = bytes.toString();
    read.push(name);
    const deep = Array.from({ length: 100_000 }).reduce((inner) => [inner], '');
    return { file: name === 'deep' ? deep : 'a'.repeat(4_000_000), placeOf: () => null, strayAt: () => null };
  });
  for (const name of ['one', 'two', 'three', 'one', 'deep', 'deep'])
    await kept(Buffer.from(name), csv, at('1'));
  expect(read).toEqual(['one', 'two', 'three', 'one', 'deep', 'deep']);
});
