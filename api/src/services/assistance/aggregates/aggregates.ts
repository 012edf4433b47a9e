import {
  type Aggregate,
  type AggregatePublication,
  publishable,
  told,
} from '../../../domain/assistance/aggregates/aggregate.ts';
import { indicator } from '../../../domain/assistance/matrix/count/indicators.ts';
import type { Indicator } from '../../../domain/assistance/matrix/figures.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import { Conflict } from '../../../domain/base/refusal.ts';
import { rankOf } from '../../../domain/base/visibility.ts';
import { audience, type Context, permit } from '../../base/context.ts';
import { once } from '../../base/once.ts';
import { checkInstrument } from '../matrix/matrix.ts';

/** What donors are told of answers that they do not see. */
export interface Aggregates {
  readonly instrument: string;
  /** Of the last publication of any checklist; 0: there was none. */
  readonly number: number;
  /** When those of this checklist were published last. */
  readonly publishedAt: Instant | null;
  readonly figures: readonly Aggregate[];
  /** Provisions of the checklist of which no figure is told. */
  readonly withheld: number;
  /** Over the provisions at which it is told. */
  readonly needsPerGap: Indicator;
}

/** For whoever sees what donors see; null for anybody else. Its scope is all States, and it is of the day on which it was published: nothing narrows it. */
export async function aggregates(context: Context, instrument: string): Promise<Aggregates | null> {
  const { store } = context;
  checkInstrument(store.catalogue().instruments, instrument, ['instrument']);
  if (rankOf(audience(context).level) > rankOf('DONORS')) return null;
  const [consenting, all] = await Promise.all([
    store.aggregates.consenting(),
    store.aggregates.publications(),
  ]);
  // The secretariat sees every answer that was submitted: it is shown what donors are told.
  const donors = { ...audience(context), level: 'DONORS' as const };
  return viewOf(context, instrument, all, {
    consents: new Set(consenting.map(({ id }) => id)),
    seen: (state, provision) => store.live.projection.seesAnswer(state, provision, donors),
  });
}

function viewOf(
  { store }: Context,
  instrument: string,
  all: readonly AggregatePublication[],
  reading: Parameters<typeof told>[2],
): Aggregates {
  const asked = store.catalogue().instruments.get(instrument)?.provisions ?? [];
  const found = new Map(told(all, instrument, reading).map((one) => [one.provision, one]));
  const figures = asked.flatMap((provision) => found.get(provision) ?? []);
  const open = figures.filter(({ stated }) => stated !== null);
  const sum = (of: (one: Aggregate) => number) => open.reduce((total, one) => total + of(one), 0);
  return {
    instrument,
    number: all.at(-1)?.number ?? 0,
    publishedAt: all.findLast((one) => one.instrument === instrument)?.at ?? null,
    figures,
    withheld: asked.length - figures.length,
    needsPerGap: indicator(
      'NEEDS_STATED_PER_GAP',
      sum(({ stated }) => stated ?? 0),
      sum(({ inPart, no }) => inPart + no),
    ),
  };
}

export interface PublishAggregatesInput {
  readonly operationId: string;
  readonly instrument: string;
  /** Of the publication that was read as the last; 0: there was none. */
  readonly expectedNumber: number;
}

/** The secretariat publishes what States that consent have answered; what would rest on too few of them, or differ by too few, stays out. */
export async function publishAggregates(
  context: Context,
  input: PublishAggregatesInput,
): Promise<Aggregates> {
  const { store, viewer, now } = context;
  const by = permit(viewer, 'aggregates.publish');
  const { instrument, expectedNumber } = input;
  checkInstrument(store.catalogue().instruments, instrument, ['instrument']);
  const again = async () => (await aggregates(context, instrument)) as Aggregates;
  await once(
    context,
    'aggregates.publish',
    input.operationId,
    input,
    async (writes) => {
      const before = await writes.aggregates.publications();
      const last = before.at(-1)?.number ?? 0;
      if (last !== expectedNumber) throw new Conflict(last);
      const consenting = (await writes.aggregates.consenting()).map(({ id }) => id);
      await writes.holdAggregateConsents(consenting, input.operationId);
      const consents = new Set(consenting);
      const hidden = new Map(
        [...store.live.projection.hiddenFromDonors(instrument)].map(([provision, counted]) => [
          provision,
          new Map([...counted].filter(([state]) => consents.has(state))),
        ]),
      );
      const figures = publishable(hidden, before);
      await writes.addAggregatePublication({ number: last + 1, instrument, at: now, by: by.id, figures });
      writes.record({
        user: by.id,
        action: 'aggregates.publish',
        subject: instrument,
        detail: { number: last + 1, provisions: figures.length },
      });
      return null;
    },
    { keep: () => null, again: async () => null },
  );
  return again();
}
