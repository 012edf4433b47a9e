import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from '../kit/makers.ts';
import type { Program } from '../kit/program.ts';
import { openWorld, type World } from '../kit/world.ts';

const provisions = [
  '15(a)',
  '15(b)',
  '16(1)',
  '16(2)',
  '17',
  '23(1)(a)(i)',
  '23(1)(a)(ii)',
  '52(1)',
  '54(1)(a)',
  '55(1)',
];
const types = [
  'LEGAL_ADVICE',
  'LEGISLATIVE_DRAFTING',
  'MODEL_LEGISLATION',
  'CAPACITY_BUILDING',
  'ACTION_PLAN',
];

describe('an offer whose capacity is one', () => {
  let world: World;
  let focalPoint: Program;
  let donor: Program;
  beforeAll(async () => {
    const assistanceWanted = types.map((type) => aWish({ type }));
    const answers = provisions.map((provision) => anAnswer({ provision, assistanceWanted }));
    const offer = anOffer({
      types,
      capacityPerYear: 1,
      scope: { articles: ['15', '16', '17', '23', '52', '54', '55'] },
    });
    world = await openWorld({
      world: aFixture({ assessments: [anAssessment({ answers })], offers: [offer] }),
    });
    [focalPoint, donor] = await Promise.all([world.as('FOCAL_POINT', 'XAA'), world.as('DONOR', 'fund')]);
  });
  afterAll(() => world?.close());

  it('is agreed once, though fifty agree at the same moment', async () => {
    const { nodes } = await donor.ask('Needs', { first: 50 });
    expect(nodes).toHaveLength(50);
    const found = await donor.ask('MatchesOfNeed', { need: nodes[0]?.id ?? '', first: 1 });
    const offer = found?.matches.nodes[0]?.offer.id;
    const ready = await Promise.all(
      nodes.map(async ({ id }) => {
        let match = await donor.does('ProposeMatch', { need: id, offer });
        for (const [who, to] of [
          [focalPoint, 'CONTACTED'],
          [donor, 'AGREED'],
        ] as const)
          match = await who.does('AdvanceMatch', { match: match.id, to, expectedRevision: match.revision });
        return match;
      }),
    );
    const said = await Promise.allSettled(
      ready.map(({ id, revision }) =>
        focalPoint.does('AdvanceMatch', { match: id, to: 'AGREED', expectedRevision: revision }),
      ),
    );
    expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(
      said.flatMap((one) =>
        one.status === 'rejected' ? String(one.reason).match(/refused: (\w+)/)?.[1] : [],
      ),
    ).toEqual(Array(49).fill('CAPACITY_EXHAUSTED'));
    const { nodes: after } = await donor.ask('Needs', { first: 50 });
    expect(after.filter(({ coverage }) => coverage === 'AGREED')).toHaveLength(1);
  });
});
