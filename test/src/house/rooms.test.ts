import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';
import { circlesIn } from './rooms.ts';

const features = 'client/src/features';
/** The areas themselves are held by the linter. */
const houses = [
  ...['api/src/domain/assessment', 'api/src/domain/assistance', 'api/src/http'],
  ...['api/src/services/assessment', 'api/src/services/assistance', 'client/src', 'test/src'],
  ...readdirSync(join(repository, features)).map((feature) => `${features}/${feature}`),
];

describe('the rooms of a house know each other in one order', () => {
  it.each(houses)('%s', (house) => expect(circlesIn(filesOf(house))).toEqual([]));

  it('which is seen to be broken where two know each other, by whatever way round', () => {
    const file = (name: string, text: string) => ({ file: name, text });
    const one = file('one/a.ts', "import { b } from '../two/b.ts';");
    const two = file('two/b.ts', "const c = () => import('../three/c.ts');");
    expect(circlesIn([one, two, file('three/c.ts', "export { d } from './d.ts';")])).toEqual([]);
    expect(circlesIn([one, two, file('three/c.ts', "import type { A } from '../one/a.ts';")])).toEqual([
      'one/a.ts → two',
      'two/b.ts → three',
      'three/c.ts → one',
    ]);
    const beside = file('words.ts', "import { a } from './one/a.ts';");
    expect(circlesIn([beside, file('one/a.ts', "import { words } from '../words.ts';")])).toEqual([]);
  });
});

const filesOf = (house: string) =>
  readdirSync(join(repository, house), { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test|\.test-kit)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(repository, house, file), 'utf8') }));
