import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBench } from './bench.ts';
import { type Figure, printTable } from './figure.ts';
import { root } from './instance.ts';
import { rows } from './register.ts';

/** `npm run bench [-- --only NAME]`: the figures that the README quotes, each beside its reference in the same run. */
const goals = Object.assign({}, ...rows.map(({ figures }) => figures));
const { values } = parseArgs({ options: { only: { type: 'string' } } });
const asked = rows.filter(({ figures }) => values.only === undefined || values.only in figures);
if (asked.length === 0) {
  process.stderr.write(
    `There is no figure "${values.only}". Name one of ${Object.keys(goals).join(', ')}.\n`,
  );
  process.exit(1);
}
const file = join(root, 'bench.json');
rmSync(file, { force: true });
const figures: Figure[] = [];
const bench = createBench();
try {
  for (const row of asked) {
    for await (const figure of row.measure(bench)) {
      figures.push(figure);
      process.stderr.write(
        `  ${figure.name}: ${figure.ours} ${figure.unit}${figure.ratio === null ? '' : `, ${figure.ratio} × the reference`}\n`,
      );
    }
  }
} finally {
  await bench.close();
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${printTable(figures, goals)}\n`);
}
