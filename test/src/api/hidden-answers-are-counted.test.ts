import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Program } from '../kit/program.ts';
import type { Aggregates } from '../kit/shapes.ts';
import { openWorld, type World } from '../kit/world.ts';

const instrument = 'uncac-2007';
const states = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF', 'XAG', 'XAH', 'XAI', 'XAJ', 'XAK', 'XAL'];
const levels = ['yes', 'inPart', 'no'] as const;
type Shares = readonly ({ readonly provision: { readonly reference: string } } & Readonly<
  Record<(typeof levels)[number], number>
>)[];
/** By provision and State, the level that was answered. */
type Answers = ReadonlyMap<string, ReadonlyMap<string, number>>;
interface Asked {
  readonly about: { readonly cycles: readonly string[] };
  readonly instruments: readonly { readonly code: string }[];
}
/** A figure that somebody was told, or could have been, by the States it is made of. */
interface Figure {
  readonly provision: string;
  readonly of: ReadonlyMap<string, number>;
}

describe('answers that are not shown, in the demonstration world', () => {
  let world: World;
  let donor: Program;
  let analyst: Program;
  let hidden: Answers;
  beforeAll(async () => {
    world = await openWorld({ world: 'demo' });
    [donor, analyst] = await Promise.all([world.as('DONOR', 'drafting-fund'), world.as('ANALYST')]);
    const [all, shown] = await Promise.all([answersSeenBy(analyst, false), answersSeenBy(donor, true)]);
    hidden = new Map(
      [...all].map(([provision, said]) => [
        provision,
        new Map([...said].filter(([state]) => !shown.get(provision)?.has(state))),
      ]),
    );
  });
  afterAll(() => world?.close());

  /** Of each State its latest submission, or all that somebody may ask for: checklist by checklist, cycle by cycle. */
  const answersSeenBy = async (who: Program, everywhere: boolean): Promise<Answers> => {
    const found = new Map<string, Map<string, number>>();
    const { about, instruments } = await said<Asked>(who, '{ about { cycles } instruments { code } }');
    const asked = instruments.flatMap(({ code }) =>
      about.cycles.map((cycle) => `instrument: "${code}", cycle: "${cycle}"`),
    );
    for (const input of everywhere ? asked : [`instrument: "${instrument}"`])
      for (const state of states) {
        const { levelShares } = await said<{ readonly levelShares: Shares }>(
          who,
          `{ levelShares(input: { ${input}, filter: { participants: ["${state}"] } }) { yes inPart no provision { reference } } }`,
        );
        for (const share of levelShares) {
          const level = levels.findIndex((one) => share[one] > 0);
          const { reference } = share.provision;
          found.set(reference, found.get(reference) ?? new Map());
          if (level >= 0) found.get(reference)?.set(state, level);
        }
      }
    return found;
  };
  const said = async <T>(who: Program, query: string): Promise<T> => {
    const { data, errors } = await who.send(query);
    expect(errors).toBeNull();
    return data as T;
  };
  const read = (who = donor) => who.ask('Aggregates', { instrument }) as Promise<Aggregates>;
  const consent = async (state: string, consents: boolean) => {
    const own = await world.as('FOCAL_POINT', state);
    const asked = `{ aggregateConsent(participant: "${state}") { revision } }`;
    const { aggregateConsent } = await said<{ readonly aggregateConsent: { readonly revision: number } }>(
      own,
      asked,
    );
    const expectedRevision = aggregateConsent.revision;
    await own.does('ChooseAggregateConsent', { participant: state, consents, expectedRevision });
  };
  const publish = async () =>
    analyst.does('PublishAggregates', { instrument, expectedNumber: (await read(analyst)).number });

  it('leave fewer than three States in no figure and in no difference of two, however consent comes and goes', async () => {
    const consenting = new Set((await read(analyst)).consenting?.map(({ code }) => code));
    const told: Figure[] = [];
    const live: Figure[] = [];
    const counted = () =>
      [...hidden].map(([provision, said]) => ({
        provision,
        of: new Map([...said].filter(([state]) => consenting.has(state))),
      }));
    const published = new Map([[(await read(analyst)).publishedAt, counted()]]);
    const look = async () => {
      for (const { provision, asOf, states: count, yes, inPart, no } of (await read()).figures) {
        const made = published.get(asOf)?.find((one) => one.provision === provision.reference) as Figure;
        expect([made.of.size, ...histogram(made.of)]).toEqual([count, yes, inPart, no]);
        expect([...made.of.keys()].filter((state) => !consenting.has(state))).toEqual([]);
        told.push(made);
      }
      live.push(...counted().filter(({ of }) => of.size >= 3));
    };
    await look();
    expect(told.length).toBeGreaterThan(3);
    const somebody = [...consenting][0] as string;
    for (const [state, consents] of [
      [somebody, false],
      ['XAH', true],
      [somebody, true],
      ['XAL', true],
    ] as const) {
      await consent(state, consents);
      consenting[consents ? 'add' : 'delete'](state);
      await look();
      await publish();
      published.set((await read(analyst)).publishedAt, counted());
      await look();
    }
    expect(findingsAmong(told)).toEqual([]);
    // Figures that were counted when they are asked for would have told.
    expect(findingsAmong(live).length).toBeGreaterThan(0);
  });

  it('are in no other figure, under no filter', async () => {
    const before = await everyFilter(donor);
    for (const state of ['XAB', 'XAC', 'XAD']) await consent(state, false);
    expect(await everyFilter(donor)).toEqual(before);
    for (const state of ['XAB', 'XAC', 'XAD']) await consent(state, true);
    expect(await everyFilter(donor)).toEqual(before);
  });

  it('are told to whoever sees what donors see, and who consents to the secretariat alone', async () => {
    expect(await world.everyone.ask('Aggregates', { instrument })).toBeNull();
    expect(await (await world.as('FOCAL_POINT', 'XAB')).ask('Aggregates', { instrument })).toBeNull();
    expect((await read()).consenting).toBeNull();
    expect(await read(analyst)).toMatchObject({ figures: (await read()).figures });
    const refusal = await donor.refused('PublishAggregates', { instrument, expectedNumber: 0 });
    expect(refusal.code).toBe('FORBIDDEN');
    const other = await world.as('FOCAL_POINT', 'XAB');
    const choice = { participant: 'XAC', consents: true, expectedRevision: 0 };
    expect((await other.refused('ChooseAggregateConsent', choice)).code).toBe('FORBIDDEN');
  });
});

const histogram = (of: Figure['of']) =>
  [0, 1, 2].map((level) => [...of.values()].filter((one) => one === level).length);

/** Each figure against nothing and against each other of its provision: the States that are left. */
function findingsAmong(figures: readonly Figure[]): readonly string[] {
  return figures.flatMap((one, at) =>
    [{ ...one, of: new Map<string, number>() }, ...figures.slice(0, at)].flatMap((other) => {
      if (other.provision !== one.provision) return [];
      const left = [...new Set([...one.of.keys(), ...other.of.keys()])].filter(
        (state) => one.of.get(state) !== other.of.get(state),
      );
      return left.length === 1 || left.length === 2 ? [`${one.provision}: ${left}`] : [];
    }),
  );
}

/** What a donor is told under each filter by place and provision, and each two of them. */
async function everyFilter(who: Program): Promise<readonly unknown[]> {
  const places = [
    '',
    ...states.slice(0, 6).map((state) => `participants: ["${state}"]`),
    ...['AFRICAN', 'ASIA_PACIFIC', 'EASTERN_EUROPEAN', 'GRULAC', 'WEOG'].map(
      (group) => `regionalGroups: [${group}]`,
    ),
    'leastDeveloped: true',
  ];
  const parts = ['', 'articles: ["15"]', 'chapters: ["III"]'];
  return Promise.all(
    places.flatMap((place) =>
      parts.map(async (part) => {
        const input = `{ instrument: "${instrument}", filter: { ${[place, part].filter(Boolean).join(', ')} } }`;
        const { data, errors } = await who.send(
          `{ levelShares(input: ${input}) { yes inPart no notShown } indicators(input: ${input}) { code numerator denominator } capacityByType(input: ${input}) { needs } }`,
        );
        expect(errors).toBeNull();
        return data;
      }),
    ),
  );
}
