import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure, Goal } from './figure.ts';
import { printTable } from './figure.ts';
import { root } from './instance.ts';
import { measures } from './measures.ts';

/** `npm run bench [-- --only NAME]`: the figures that the README quotes, each beside its reference in the same run. */
const goals: Readonly<Record<string, Goal>> = {
  'matrix-http': { of: 'ratio', most: 2 },
  'matrix-cold': { of: 'ours', most: 15 },
  'matrix-aggregate': { of: 'ratio', most: 0.04 },
  'matrix-growth': { of: 'ratio', most: 3 },
  'cell-records': { of: 'ratio', most: 2.5 },
  'match-need': { of: 'ours', most: 0.2 },
  'match-world': { of: 'ours', most: 1.5 },
  'match-world-memory': { of: 'ours', most: 200 },
  submit: { of: 'ratio', most: 3 },
  live: { of: 'ours', most: 0.3 },
  start: { of: 'ours', most: 5 },
  memory: { of: 'ours', most: 300 },
  'client-first': { of: 'ours', most: 200 },
  'full-size': { of: 'ours', most: 180 },
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
if (values.only !== undefined && !(values.only in goals)) {
  process.stderr.write(
    `There is no figure "${values.only}". Name one of ${Object.keys(goals).join(', ')}.\n`,
  );
  process.exit(1);
}
const file = join(root, 'bench.json');
rmSync(file, { force: true });
const figures: Figure[] = [];
try {
  for await (const figure of measures(values.only ?? null)) {
    figures.push(figure);
    process.stderr.write(
      `  ${figure.name}: ${figure.ours} ${figure.unit}${figure.ratio === null ? '' : `, ${figure.ratio} × the reference`}\n`,
    );
  }
} finally {
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${printTable(figures, goals)}\n`);
}
