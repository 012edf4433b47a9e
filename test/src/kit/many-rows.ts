import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FixtureInput } from '@needs-matrix/seed/fixture';
import { aFixture, anAnswer, anAssessment, anOffer, aWish } from './makers.ts';
import { repository } from './repository.ts';

/** More of everything than one page holds: a State with 160 open needs, a need that 75 offers fit, a provider with 64 offers, 83 offers for one State. */
export function manyRows(): FixtureInput {
  const checklist = join(repository, 'seed/src/reference/instruments/uncac-2007.json');
  const { provisions } = JSON.parse(readFileSync(checklist, 'utf8')) as { provisions: readonly string[] };
  const first = '23(1)(a)(i)';
  const asked = [first, ...provisions.filter((one) => one !== first)].slice(0, 80);
  return aFixture({
    assessments: [
      anAssessment({
        answers: asked.map((provision) =>
          anAnswer({ provision, assistanceWanted: [aWish(), aWish({ type: 'LEGAL_ADVICE' })] }),
        ),
      }),
    ],
    offers: [
      ...some(64, (n) => anOffer({ key: `fund-${n}`, title: `Fund offer ${n}` })),
      ...some(11, (n) => anOffer({ key: `agency-${n}`, provider: 'agency', title: `Agency offer ${n}` })),
      ...some(8, (n) =>
        anOffer({
          key: `advice-${n}`,
          provider: 'agency',
          title: `Advice ${n}`,
          types: ['LEGAL_ADVICE'],
          scope: { wholeConvention: true },
        }),
      ),
    ],
  });
}

const some = <T>(count: number, make: (n: string) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(String(at + 1).padStart(2, '0')));
