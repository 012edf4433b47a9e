import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParticipantCode, Reference, UserId } from '../../base/ids.ts';
import { type Aggregate, type AggregatePublication, fewestStates, publishable, told } from './aggregate.ts';

const states = ['XAA', 'XAB', 'XAC', 'XAD', 'XAE', 'XAF', 'XAG'] as ParticipantCode[];
const provision = '5(1)' as Reference;
const someone = 'u1' as UserId;

type Step =
  | { readonly kind: 'consent'; readonly state: ParticipantCode; readonly consents: boolean }
  | {
      readonly kind: 'answer';
      readonly state: ParticipantCode;
      readonly said: number;
      readonly shown: boolean;
    }
  | { readonly kind: 'publish'; readonly instrument: string };

const state = fc.constantFrom(...states);
const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('consent' as const), state, consents: fc.boolean() }),
  fc.record({
    kind: fc.constant('answer' as const),
    state,
    said: fc.constantFrom(1, 2, 3, 6, 7),
    shown: fc.constantFrom(false, false, false, true),
  }),
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('publish' as const), instrument: fc.constantFrom('a', 'b') }),
  },
);

/** The rules, or others in their place. */
interface Rules {
  readonly publishable: typeof publishable;
  readonly told: typeof told;
}

/** What readers were told, with what it was made of: nobody but this test knows both. */
interface Told {
  readonly counted: ReadonlyMap<ParticipantCode, number>;
  readonly figure: Aggregate;
}

/** Plays the steps, and finds what a reader who forgets nothing works out of fewer States than there must be. */
function findings(steps: readonly Step[], own: ParticipantCode | null, rules: Rules): string[] {
  const consents = new Set(states.slice(0, 4));
  const answers = new Map(states.map((code, at) => [code, { said: 1 + (at % 3), shown: false }]));
  const published: AggregatePublication[] = [];
  const remembered: Told[] = [];
  const found: string[] = [];
  for (const step of [
    ...steps,
    ...['a', 'b'].map((instrument) => ({ kind: 'publish' as const, instrument })),
  ]) {
    if (step.kind === 'consent') consents[step.consents ? 'add' : 'delete'](step.state);
    if (step.kind === 'answer') answers.set(step.state, step);
    if (step.kind === 'publish') {
      const hidden = [...answers].filter(([code, { shown }]) => !shown && consents.has(code));
      const counted = new Map(hidden.map(([code, { said }]) => [code, said]));
      const figures = rules.publishable(new Map([[provision, counted]]), published);
      const number = published.length + 1;
      published.push({
        number,
        instrument: step.instrument,
        at: `2026-01-01T00:00:0${number % 10}.000Z`,
        by: someone,
        figures,
      });
    }
    const seen = (code: ParticipantCode) => code === own || answers.get(code)?.shown === true;
    for (const instrument of ['a', 'b'])
      for (const figure of rules.told(published, instrument, { consents, seen })) {
        const made = published.findLast(
          (one) => one.instrument === instrument && one.at === figure.at && one.figures.length > 0,
        );
        const counted = made?.figures[0]?.counted ?? new Map();
        for (const levels of [false, true]) {
          const now = part({ counted, figure }, levels);
          if (!now) continue;
          const before = others(
            now,
            remembered.flatMap((one) => part(one, levels) ?? []),
          ).slice(-4);
          for (const rest of sums(now, before))
            if (!isEnough([...rest].filter((code) => !seen(code)).length))
              found.push(`${JSON.stringify(figure)} leaves ${[...rest]}`);
        }
        remembered.push({ counted, figure });
      }
  }
  return found;
}

const isEnough = (count: number) => count === 0 || count >= fewestStates;

/** What the levels rest on, or what the help wanted at gaps rests on. */
const part = ({ counted, figure }: Told, levels: boolean): ReadonlyMap<ParticipantCode, number> | null => {
  if (levels) return counted;
  return figure.stated === null ? null : new Map([...counted].filter(([, said]) => (said & 3) >= 2));
};

/** Each once, and not this one again: with the same figure twice nothing of what is told now would be left. */
const others = (
  now: ReadonlyMap<ParticipantCode, number>,
  all: readonly ReadonlyMap<ParticipantCode, number>[],
) => {
  const keyOf = (one: ReadonlyMap<ParticipantCode, number>) => JSON.stringify([...one].sort());
  const byKey = new Map(all.map((one) => [keyOf(one), one]));
  byKey.delete(keyOf(now));
  return [...byKey.values()];
};

/** Of each way of adding and subtracting what is remembered: the States that are left in it. */
function sums(
  now: ReadonlyMap<ParticipantCode, number>,
  before: readonly ReadonlyMap<ParticipantCode, number>[],
): Set<ParticipantCode>[] {
  const ways = before.reduce<number[][]>(
    (all) => all.flatMap((way) => [0, 1, -1].map((sign) => [...way, sign])),
    [[]],
  );
  return ways.map((way) => {
    const times = new Map<string, number>();
    const add = (of: ReadonlyMap<ParticipantCode, number>, sign: number) => {
      for (const [code, said] of of) times.set(`${code}${said}`, (times.get(`${code}${said}`) ?? 0) + sign);
    };
    add(now, 1);
    for (const [at, one] of before.entries()) add(one, way[at] ?? 0);
    return new Set(
      [...times].flatMap(([code, count]) => (count === 0 ? [] : (code.slice(0, 3) as ParticipantCode))),
    );
  });
}

const never = (rules: Rules) =>
  fc.property(
    fc.array(aStep, { maxLength: 25 }),
    fc.option(state, { nil: null }),
    (steps, own) => findings(steps, own, rules).length === 0,
  );

describe('an aggregate', () => {
  it('rests on enough States, however it is added to and taken away from what was told before', () => {
    fc.assert(never({ publishable, told }), { numRuns: 1_500 });
  });

  it('would not, if what was published before were forgotten, or what a reader sees', () => {
    const forgetful: Rules = {
      publishable: (hidden) => publishable(hidden, []),
      told: (all, instrument, reading) =>
        told(all.filter((one) => one.instrument === instrument).slice(-1), instrument, reading),
    };
    const blind: Rules = {
      publishable,
      told: (all, instrument, reading) => told(all, instrument, { ...reading, seen: () => false }),
    };
    for (const rules of [forgetful, blind])
      expect(fc.check(never(rules), { numRuns: 3_000 }).failed).toBe(true);
  });

  it('is told of States that consent alone, and says how many they are', () => {
    const hidden = new Map([[provision, new Map(states.slice(0, 3).map((code, at) => [code, at + 5]))]]);
    const figures = publishable(hidden, []);
    const all = [{ number: 1, instrument: 'a', at: '2026-01-01T00:00:00.000Z', by: someone, figures }];
    const seen = () => false;
    const said = { provision, at: all[0]?.at, states: 3, yes: 1, inPart: 1, no: 1, stated: null };
    expect(told(all, 'a', { consents: new Set(states), seen })).toEqual([said]);
    expect(told(all, 'b', { consents: new Set(states), seen })).toEqual([]);
    expect(told(all, 'a', { consents: new Set(states.slice(1)), seen })).toEqual([]);
    expect(told(all, 'a', { consents: new Set(states), seen: (code) => code === 'XAA' })).toEqual([]);
  });
});
