import { writeFileSync } from 'node:fs';
import { drawWorld } from './draw-world.ts';

writeFileSync(
  new URL('../src/features/matrix/map/world.json', import.meta.url),
  `${JSON.stringify(drawWorld())}\n`,
);
