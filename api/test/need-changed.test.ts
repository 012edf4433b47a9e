import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Need } from '../src/domain/assessment/need.ts';
import type { Match } from '../src/domain/assistance/match.ts';
import type { Offer } from '../src/domain/assistance/offer.ts';
import type { NeedId } from '../src/domain/base/ids.ts';
import { Refusal } from '../src/domain/base/refusal.ts';
import { planNeed } from '../src/services/assessment/plan-need.ts';
import { needChanged } from '../src/services/assistance/need/need-changed.ts';
import { withdrawOffer } from '../src/services/assistance/offer/withdraw-offer.ts';
import { audience, type Context } from '../src/services/base/context.ts';
import {
  type AssistanceWorld,
  agreeOn,
  anOffer,
  openAssistanceWorld,
  propose,
  reportGaps,
  step,
} from './assistance-world.ts';
import { aPerson } from './people.ts';

let world: AssistanceWorld;
let neighbour: Context;
const abort = new AbortController();
/** Each ends at what it reads last: the database stays open until then. */
const listening: Promise<void>[] = [];
beforeAll(async () => {
  world = await openAssistanceWorld();
  neighbour = world.as(aPerson('FOCAL_POINT', 'XAB'));
}, 60_000);
afterAll(async () => {
  abort.abort();
  await Promise.all(listening);
  await world?.close();
});

const provisions = ['15(a)', '15(b)', '16(1)', '23(1)'] as const;
const labels = ['SECRETARIAT', 'DONORS', 'PUBLIC'] as const;
const types = ['LEGAL_ADVICE', 'CAPACITY_BUILDING'] as const;

it('tells each reader the needs that changed for it, and nothing of writes that it may not see', async () => {
  const { donor, otherDonor, focalPoint, analyst, everyone } = world;
  const offers: readonly [Context, Offer][] = [
    [donor, await anOffer(donor, world.fund)],
    [otherDonor, await anOffer(otherDonor, world.agency)],
  ];
  // Everybody sees it change: what was to be told before it was told before it.
  const [mark] = (await reportGaps(world, 'XAB', [{ provision: '15(a)', visibility: 'PUBLIC' }])) as [NeedId];
  const readers = [donor, otherDonor, focalPoint, neighbour, analyst, everyone];
  const streams = readers.map((reader) => listen(reader));
  const random = seeded(20_261_128);
  const matches = new Map<string, Match>();
  const more: { readonly by: Context; readonly offer: Offer }[] = [];
  let told = 0;
  let silent = 0;

  for (let round = 0; round < 40; round += 1) {
    const before = await Promise.all(readers.map(seenBy));
    await randomWrite();
    const after = await Promise.all(readers.map(seenBy));
    await planNeed(neighbour, {
      operationId: randomUUID(),
      need: mark,
      expectedRevision: ((await seenBy(neighbour)).needs.get(mark) as { need: Need }).need.revision,
      horizon: round % 2 ? 'SHORT' : 'LONG',
    });
    for (const [at, stream] of streams.entries()) {
      const came = await stream.until(mark);
      const [then, now] = [before[at] as Seen, after[at] as Seen];
      const changed = [...now.needs.keys()].filter(
        (id) => JSON.stringify(now.needs.get(id)) !== JSON.stringify(then.needs.get(id)),
      );
      expect(came, `round ${round}, reader ${at}`).toEqual(expect.arrayContaining(changed));
      expect(came.filter((id) => !now.needs.has(id))).toEqual([]);
      if (changed.length === 0 && now.version === then.version) {
        expect(came, `round ${round}, reader ${at}: nothing that it sees changed`).toEqual([]);
        silent += 1;
      }
      told += changed.length;
    }
  }
  expect(told).toBeGreaterThan(100);
  expect(silent).toBeGreaterThan(20);

  function randomWrite(): Promise<unknown> {
    const [by, offer] = random.pick(offers);
    const kind = random.below(5);
    if (kind === 4) return offerMoreOrLess(by).catch(unlessRefused);
    if (kind === 0) {
      return reportGaps(
        world,
        'XAA',
        provisions
          .filter(() => random.below(3) > 0)
          .map((provision) => ({
            provision,
            visibility: random.pick(labels),
            types: types.filter((_type, at) => at === 0 || random.below(2) > 0),
          })),
      ).catch(unlessRefused);
    }
    const open = [...matches.values()];
    if (kind === 1 || open.length === 0) return begin(by, offer).catch(unlessRefused);
    return advance(random.pick(open)).catch(unlessRefused);
  }
  /** Whatever it reaches is offered, or no longer is. */
  async function offerMoreOrLess(by: Context): Promise<void> {
    const last = more.pop();
    if (last)
      await withdrawOffer(last.by, {
        operationId: randomUUID(),
        offer: last.offer.id,
        expectedRevision: last.offer.revision,
      });
    else
      more.push({
        by,
        offer: await anOffer(by, by === donor ? world.fund : world.agency, {
          types: ['CAPACITY_BUILDING'],
          scope: { articles: [random.pick(['15', '16', '23'])] },
        }),
      });
  }
  async function begin(by: Context, offer: Offer): Promise<void> {
    const [need] = [...(await seenBy(by)).needs.keys()]
      .filter((id) => id !== mark)
      .sort(() => random.below(3) - 1);
    if (!need) return;
    const match = await propose(by, need, offer);
    matches.set(match.id, match);
  }
  async function advance(match: Match): Promise<void> {
    const [now] = await world.store.matches.byIds(audience(analyst), [match.id]);
    const by = match.provider === world.fund ? donor : otherDonor;
    if (!now) return;
    const to = { PROPOSED: 'CONTACTED', CONTACTED: 'AGREED', AGREED: 'AGREED' }[now.stage as string] as
      | 'CONTACTED'
      | 'AGREED'
      | undefined;
    if (!to) return void matches.delete(match.id);
    const side = to === 'AGREED' && !now.agreedBy.includes('PROVIDER') ? by : focalPoint;
    await step(side, now, to);
  }
}, 60_000);

it('reads no matches for it', async () => {
  const { store } = world;
  const [need] = (await reportGaps(world, 'XAA', [{ provision: '15(a)' }], '2027')) as [NeedId];
  const reads: string[] = [];
  const counted = new Proxy(store.matches, {
    get: (target, name) => {
      reads.push(String(name));
      return Reflect.get(target, name);
    },
  });
  const stream = listen({ ...world.analyst, store: { ...store, matches: counted } });
  await agreeOn(world, need, await anOffer(world.donor, world.fund));
  await stream.until(need);
  expect(reads).toEqual([]);
});

/** What comes, and from the call on. */
function listen(context: Context) {
  const came: NeedId[] = [];
  let wake = (): void => undefined;
  const events = needChanged(context, null, abort.signal);
  const hear = async () => {
    for await (const { id } of events) {
      came.push(id);
      wake();
    }
  };
  listening.push(hear());
  return {
    /** Everything up to the first of this need, which is left out. */
    until: async (need: NeedId): Promise<readonly NeedId[]> => {
      while (!came.includes(need))
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      const found = came.splice(0);
      return found.filter((id) => id !== need);
    },
  };
}

interface Seen {
  readonly version: string;
  readonly needs: ReadonlyMap<NeedId, unknown>;
}

/** A recount: every need as this reader sees it, with its coverage and the steps of the matches that it may see. */
async function seenBy(context: Context): Promise<Seen> {
  const { store } = context;
  const who = audience(context);
  const { projection } = store.live;
  const covers = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'] as const;
  const needs = await store.needs.byIds(who, projection.needs({ coverage: covers }, who));
  const matches =
    who.level === 'PUBLIC' && who.participants.length === 0 ? [] : await store.matches.ofSides(who, {});
  return {
    version: store.live.version(who).version,
    needs: new Map(
      needs.map((need) => [
        need.id,
        {
          need,
          coverage: projection.coverage(need.id, who),
          steps: matches.filter((match) => match.need === need.id).map(({ id, revision }) => [id, revision]),
        },
      ]),
    ),
  };
}

const unlessRefused = (error: unknown): void => {
  if (!(error instanceof Refusal)) throw error;
};

/** The same numbers each time (mulberry32). */
function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(next() * most);
  return { below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}
