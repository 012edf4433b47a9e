import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCycle } from '../src/services/assessment/cycle/open-cycle.ts';
import { previewTable } from '../src/services/assessment/file/import-table.ts';
import { openAssessment } from '../src/services/assessment/open-assessment.ts';
import { registerReport } from '../src/services/assessment/report/register-report.ts';
import { reportAssessment } from '../src/services/assessment/report-assessment.ts';
import type { Context } from '../src/services/base/context.ts';
import { loadInstrument } from '../src/services/convention/load-instrument.ts';
import { openWorld, type World } from './open-world.ts';
import { adopted, aSecondTreaty } from './second-treaty.ts';

let world: World;
let state: Context;
beforeAll(async () => {
  world = await openWorld();
  await world.store.atomically(async (writes) => {
    const invented = world.store.catalogue().participants.get('XAA' as never);
    if (!invented) throw new Error('There is no XAA.');
    await writes.saveReference({ participants: [{ ...invented, code: 'AAA' as never, fictional: false }] });
    writes.record({ user: null, action: 'reference.import', subject: 'test', detail: {} });
  });
  await loadInstrument(world.administrator, aSecondTreaty());
  const roles = [{ role: 'FOCAL_POINT' as const, participant: 'AAA' as never, provider: null }];
  const { viewer } = world.administrator;
  state = { ...world.administrator, viewer: viewer && { ...viewer, roles } };
});
afterAll(() => world?.close());

const instrument = 'smuggling-first';
const deadline = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
const operation = () => ({ operationId: randomUUID() });
const on = { participant: 'AAA', instrument, cycle: '2026' };

/** Each way in which a checklist comes to be filled in for a State. */
const ways: Readonly<Record<string, () => Promise<unknown>>> = {
  'opened by its people': () => openAssessment(state, { ...operation(), ...on }),
  'reported for it': () =>
    reportAssessment(world.administrator, { ...on, answers: [], channel: 'FILE', helped: false }),
  'registered from paper': () =>
    registerReport(world.administrator, {
      ...{ ...operation(), ...on, channel: 'PAPER', helped: false, receivedOn: '2026-03-01' },
      answers: [{ provision: 'smuggling:1(1)', compliance: 'NO' }],
    }),
  'announced as a cycle': () =>
    openCycle(world.administrator, { ...operation(), instrument, cycle: '2026', deadline }),
};

describe('a checklist under consultation', () => {
  it.each(Object.keys(ways))('is not %s', async (way) => {
    await expect(ways[way]?.()).rejects.toMatchObject({ code: 'INVALID', inputPath: ['instrument'] });
  });

  it('is not answered for a real State by a table', async () => {
    const rows = [
      ['State', 'offence'],
      ['AAA', 'no'],
    ];
    const seen = await previewTable(world.administrator, { instrument, cycle: '2026', table: { rows } });
    expect(seen.rows).toMatchObject([{ outcome: 'ERROR' }]);
  });

  it('is all of that once it is adopted', async () => {
    await loadInstrument(world.administrator, aSecondTreaty(adopted));
    await expect(ways['announced as a cycle']?.()).resolves.toBeDefined();
    await expect(ways['opened by its people']?.()).resolves.toMatchObject({ participant: 'AAA' });
  });
});
