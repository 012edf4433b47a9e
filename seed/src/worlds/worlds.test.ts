import { isGap } from '@needs-matrix/api/domain/assessment/answer';
import { languages } from '@needs-matrix/api/domain/base/language';
import type { Catalogue } from '@needs-matrix/api/domain/convention/catalogue';
import { makeCatalogue } from '@needs-matrix/api/domain/convention/make-catalogue';
import { byState } from '@needs-matrix/api/domain/convention/places';
import { readInstrumentFile } from '@needs-matrix/api/domain/convention/read-instrument-file';
import { describe, expect, it } from 'vitest';
import { checkFixture } from '../check.ts';
import { parseFixture } from '../fixture.ts';
import { readReference } from '../reference.ts';
import { demo } from './demo.ts';
import { fullSize } from './full-size.ts';
import { workingGroupOf2007 } from './wg-2007.ts';
import type { World } from './world.ts';

const reference = readReference();
const catalogue: Catalogue = makeCatalogue({
  version: '1',
  chapters: [],
  articles: [],
  instruments: [],
  participants: [],
  ...reference,
});
/** Without what a file cannot say. */
const asFixture = ({
  assessmentCount: _count,
  met: _met,
  cycles: _cycles,
  files: _files,
  together: _together,
  scenario: _scenario,
  weights: _weights,
  prerequisite: _prerequisite,
  life: _life,
  aggregates: _aggregates,
  convergence: _convergence,
  experience: _experience,
  reviews: _reviews,
  proposals: _proposals,
  priorities: _priorities,
  plans: _plans,
  searches: _searches,
  subscriptions: _subscriptions,
  listings: _listings,
  offerDraft: _offerDraft,
  merged: _merged,
  requests: _requests,
  registers: _registers,
  treaty: _treaty,
  editions: _editions,
  assessments,
  ...world
}: World) => parseFixture(structuredClone({ ...world, assessments: [...assessments] }));

describe('the reference data', () => {
  it('holds the Convention and all that can take part', () => {
    expect([catalogue.articles.size, catalogue.provisions.size, catalogue.participants.size]).toEqual([
      71, 280, 198,
    ]);
    expect(
      [...catalogue.instruments.values()].map(({ code, provisions }) => [code, provisions.length]),
    ).toEqual([
      ['uncac-2007', 105],
      ['uncac-full', 219],
    ]);
  });
});

describe('the names of participants', () => {
  const named = (language: string) =>
    [...catalogue.participants.values()]
      .sort((a, b) => byState(catalogue, language)(a.code, b.code))
      .map(({ names }) => names[language]);

  it('are the organization’s, in its six languages', () => {
    for (const { code, names } of catalogue.participants.values())
      expect(Object.keys(names).sort(), code).toEqual([...languages].sort());
    expect(catalogue.participants.get('CIV' as never)?.names).toMatchObject({
      en: 'Côte d’Ivoire',
      es: 'Côte d’Ivoire',
      ru: "Кот-д'Ивуар",
    });
  });

  it('are in the order of the reader’s alphabet', () => {
    expect(named('es').slice(0, 4)).toEqual(['Afganistán', 'Albania', 'Alemania', 'Andorra']);
    for (const language of languages) {
      const names = named(language).map(String);
      expect(names, language).toEqual([...names].sort(new Intl.Collator(language).compare));
    }
    expect(named('ru')).not.toEqual(named('en'));
  });
});

describe('the world of the 2007 working group', () => {
  const world = workingGroupOf2007(catalogue);
  const assessments = [...world.assessments];

  it('has 37 States, 28 of them online, and three least developed ones without help', () => {
    expect(assessments).toHaveLength(37);
    expect(assessments.filter(({ channel }) => channel === 'ONLINE')).toHaveLength(28);
    const leastDeveloped = world.participants
      .filter((participant) => participant.leastDeveloped)
      .map(({ code }) => code);
    expect(leastDeveloped).toHaveLength(3);
    expect(
      assessments.filter(({ participant, helped }) => leastDeveloped.includes(participant) && helped),
    ).toEqual([]);
  });

  it.each([
    ['the secretariat', ['SECRETARIAT', 'DONORS', 'PUBLIC']],
    ['donors', ['DONORS', 'PUBLIC']],
    ['the public', ['PUBLIC']],
  ])('states a need for 75 per cent of the gaps that %s sees', (_who, labels) => {
    const gaps = assessments.flatMap(({ answers }) =>
      answers.filter(
        ({ compliance, visibility }) =>
          isGap({ compliance: compliance ?? null }) && labels.includes(visibility ?? 'SECRETARIAT'),
      ),
    );
    const stated = gaps.filter(({ assistanceWanted }) => (assistanceWanted ?? []).length > 0);
    expect(Math.floor((stated.length * 100) / gaps.length + 0.5)).toBe(75);
  });

  it('is a fixture in which nothing is wrong', () =>
    checkFixture(asFixture(world), catalogue, { real: false }));
});

describe('the demonstration world', () => {
  const world = demo(catalogue, { today: '2026-11-21' });

  it('has 12 States, 8 providers, 40 offers, 29 activities and two cycles', () => {
    expect([
      world.participants.length,
      world.providers.length,
      world.offers.length,
      world.activities.length,
    ]).toEqual([12, 8, 40, 29]);
    expect(new Set([...world.assessments].map(({ cycle }) => cycle)).size).toBe(2);
  });

  it('leaves article 23 for Quinaya to answer', () => {
    const draft = [...world.assessments].find(
      ({ participant, submittedAt }) => participant === 'XAA' && !submittedAt,
    );
    expect(draft?.answers.some(({ provision }) => provision.startsWith('23('))).toBe(false);
  });

  it('is a fixture in which nothing is wrong', () =>
    checkFixture(asFixture(world), catalogue, { real: false }));
});

describe('the whole world', () => {
  const world = fullSize(catalogue, { scale: 0.05 });

  it('is the same for the same seed number', () => {
    expect(JSON.stringify([...world.assessments])).toBe(
      JSON.stringify([...fullSize(catalogue, { scale: 0.05 }).assessments]),
    );
  });

  it('states 60,000 needs at full size, 25,000 of them in the last cycle', () => {
    const whole = fullSize(catalogue);
    const stated = new Set<string>();
    const open = new Set<string>();
    for (const { participant, cycle, answers } of whole.assessments) {
      for (const { provision, assistanceWanted } of answers) {
        for (const { type } of assistanceWanted ?? []) {
          stated.add(`${participant}/${provision}/${type}`);
          if (cycle === '2026') open.add(`${participant}/${provision}/${type}`);
        }
      }
    }
    expect(stated.size).toBe(60_000);
    expect(open.size).toBeGreaterThan(24_500);
    expect(open.size).toBeLessThan(25_500);
    expect([whole.offers.length, whole.providers.length, whole.activities.length]).toEqual([
      3_000, 300, 4_000,
    ]);
  }, 60_000);

  it('is a fixture in which nothing is wrong', () =>
    checkFixture(asFixture(world), catalogue, { real: false }));
});

describe('the invented treaty of the demonstration world', () => {
  const { treaty } = demo(catalogue, { today: '2026-11-21' });
  it('is loaded from files in which nothing is wrong, beside the Convention', () => {
    for (const file of [treaty?.adopted, treaty?.consulted]) {
      const { messages, read } = readInstrumentFile(file, catalogue);
      expect(messages).toEqual([]);
      expect(read?.parts.conventions).toMatchObject([{ code: 'smuggling', fictional: true }]);
    }
  });
});
