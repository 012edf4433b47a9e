import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wordsOf } from '@needs-matrix/api/domain/base/search';
import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { statesCalled } from '@needs-matrix/api/domain/convention/found-by';
import { expect, it } from 'vitest';
import { readReference } from './reference.ts';

const participants = new Map(readReference().participants?.map((one) => [one.code, one]));
const called = (text: string) => statesCalled({ participants } as unknown as Catalogue, wordsOf(text));

it.each([
  ['ivory coast', 'CIV'],
  ["cote d'ivoire", 'CIV'],
  ['COTE D`IVOIRE', 'CIV'],
  ['Burma', 'MMR'],
  ['swaziland', 'SWZ'],
  ['turkey', 'TUR'],
  ['turkiye', 'TUR'],
  ['cape verde', 'CPV'],
  ['republic czech', 'CZE'],
  ['macedonia yugoslav', 'MKD'],
  ['zaire', 'COD'],
  ['northern rhodesia', 'ZMB'],
  ['upper volta', 'BFA'],
  ['vatican', 'VAT'],
  ['vietnam', 'VNM'],
  ['birmanie', 'MMR'],
  ['берег слоновой', 'CIV'],
  ['象牙海岸', 'CIV'],
])('a State is found as %j', (text, code) => {
  expect(called(text)).toEqual([code]);
});

it('common names are none that anybody is called already', () => {
  const taken = new Set([...participants.values()].flatMap(({ names }) => Object.values(names)));
  const common = [...participants.values()].flatMap(({ commonNames = [] }) => commonNames);
  expect(common.filter((name) => taken.has(name))).toEqual([]);
  expect(new Set(common).size).toBe(common.length);
});

it('a common name of nobody is a damage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'needs-matrix-names-'));
  cpSync(fileURLToPath(new URL('./reference/', import.meta.url)), folder, { recursive: true });
  const file = join(folder, 'common-names.json');
  const names = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...names, participants: { QQQ: ['Nowhere'] } }));
  expect(() => readReference(folder)).toThrow(/common-names\.json is damaged at participants\.QQQ/);
  rmSync(folder, { recursive: true });
});
