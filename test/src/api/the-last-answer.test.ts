import { afterAll, beforeAll, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment } from '../kit/makers.ts';
import { openWorld, type World } from '../kit/world.ts';

let world: World;
beforeAll(async () => {
  const ofCycle = (cycle: string, provision: string) =>
    anAssessment({ cycle, answers: [anAnswer({ provision, compliance: 'IN_PART' })] });
  world = await openWorld({
    world: aFixture({ assessments: [ofCycle('2019', '15(a)'), ofCycle('2023', '16(1)')] }),
  });
});
afterAll(async () => world?.close());

it('is beside the new one, however many cycles ago it was given', async () => {
  const people = await world.as('FOCAL_POINT', 'XAA');
  const { id } = await people.does('OpenAssessment', {
    participant: 'XAA',
    instrument: 'uncac-2007',
    cycle: '2026',
  });
  const previous = `previous { compliance assessment { cycle } }`;
  const { data } = await people.send(
    `query ($id: ID!) {
      long: answer(assessment: $id, provision: "15(a)") { ${previous} }
      last: answer(assessment: $id, provision: "16(1)") { ${previous} }
      never: answer(assessment: $id, provision: "17") { ${previous} }
    }`,
    { id },
  );
  expect(data).toMatchObject({
    long: { previous: { compliance: 'IN_PART', assessment: { cycle: '2019' } } },
    last: { previous: { compliance: 'IN_PART', assessment: { cycle: '2023' } } },
  });
  expect((data as { never: { previous: null } | null }).never?.previous ?? null).toBeNull();
});
