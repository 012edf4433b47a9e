import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentenceOf } from '@needs-matrix/api/cannot-start';
import { readConfig } from '@needs-matrix/api/config';
import { openStore } from '@needs-matrix/api/database/open';
import { Invalid, Refusal } from '@needs-matrix/api/domain/base/refusal';
import { parseFixture, pathText } from './fixture.ts';
import { type Loader, loadWorld } from './load.ts';
import { loadFixture } from './load-fixture.ts';
import { loadInstrumentFile } from './load-instrument-file.ts';
import { progressLine } from './progress.ts';
import { loadReference } from './reference.ts';
import { type WorldName, worldNames } from './worlds/world.ts';
import { makeWorld } from './worlds/worlds.ts';

const usage = `npm run seed -- --world ${worldNames.join('|')} [--reset]   or   npm run seed -- --file FILE [--real] [--reset]   or   npm run seed -- --instrument FILE [--dry-run]`;

const options = {
  world: { type: 'string' },
  file: { type: 'string' },
  instrument: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  reset: { type: 'boolean' },
  real: { type: 'boolean' },
  scale: { type: 'string' },
} as const;

/** Loads a world or a fixture, beside a running instance or without one. */
async function main(): Promise<void> {
  const values = wishes();
  const named = [values.world, values.file, values.instrument].filter((name) => name !== undefined);
  if (named.length !== 1) throw new Invalid(`Name a world, a file or an instrument: ${usage}`);
  if (values.world !== undefined && !worldNames.includes(values.world as WorldName))
    throw new Invalid(`There is no world "${values.world}": ${usage}`);
  const fixture = values.file === undefined ? null : parseFixture(jsonIn(values.file));
  const instrument = values.instrument === undefined ? null : jsonIn(values.instrument);

  const config = readConfig(process.env);
  const { store, log, reset, close } = await openStore({ config });
  try {
    if (values.reset) await reset();
    await loadReference(store);
    if (values.instrument !== undefined)
      return await loadInstrumentFile(store, log, instrument, values['dry-run']);
    if (fixture)
      await loadFixture({ store, log }, fixture, { demo: config.demo, real: values.real === true });
    else await loadNamed({ store, log }, values, config.demo);
    process.stdout.write('Loaded.\n');
  } finally {
    await close();
  }
}

async function loadNamed(
  { store, log }: Pick<Loader, 'store' | 'log'>,
  { world: name, scale }: ReturnType<typeof wishes>,
  demo: boolean,
): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const world = makeWorld(name as WorldName, store.catalogue(), today, Number(scale ?? 1));
  if (world) await loadWorld({ store, log, newId: randomUUID }, world, { demo, progress: progressLine() });
}

function wishes() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Invalid(`${error instanceof Error ? error.message.split('. ')[0] : error}. Use ${usage}`);
  }
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Invalid(
      `The file ${file} cannot be read as JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

main().catch((error: unknown) => {
  const said =
    error instanceof Refusal && error.inputPath.length > 0
      ? `${pathText(error.inputPath)}: ${error.message}`
      : sentenceOf(error);
  process.stderr.write(`${said}\n`);
  process.exitCode = 1;
});
