import { readFileSync } from 'node:fs';
import { start } from '@needs-matrix/api/main';
import { parseFixture } from '@needs-matrix/seed/fixture';
import { loadFixture } from '@needs-matrix/seed/load-fixture';
import { loadReference } from '@needs-matrix/seed/reference';

/** `npm start` on an empty database that `npm run seed -- --file FIXTURE` filled, in one process instead of two: each costs seconds to begin. */
const fixture = parseFixture(JSON.parse(readFileSync(process.env.FIXTURE ?? '', 'utf8')));
await start(process.env, {
  prepare: async (opened, { demo }) => {
    await loadReference(opened.store);
    await loadFixture(opened, fixture, { demo, real: false });
  },
});
