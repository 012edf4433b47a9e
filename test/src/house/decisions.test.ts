import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from '../kit/repository.ts';

it('gives each decision a number of its own, which its title repeats', () => {
  const folder = join(repository, 'docs/decisions');
  const pages = readdirSync(folder).filter((name) => /^\d/.test(name));
  const numbers = pages.map((name) => name.slice(0, 3));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  for (const name of pages)
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`^# ${name.slice(0, 3)}\\b`));
});
