import type { Indicator, Population } from '../../domain/assistance/matrix/figures.ts';
import type { Instant } from '../../domain/base/calendar.ts';
import type { Catalogue } from '../../domain/convention/catalogue.ts';
import { audience, type Context } from '../base/context.ts';

/** What bounds every figure on the page: whom it is about, what it came from, as of when. */
export interface About {
  readonly population: Population;
  readonly cycles: readonly string[];
  readonly now: Instant;
  readonly reported: Indicator;
  readonly catalogue: Catalogue;
}

export function about(context: Context): About {
  const { store, now } = context;
  const { projection } = store.live;
  const catalogue = store.catalogue();
  return {
    population: projection.population(),
    cycles: projection.cycles(),
    now,
    reported: reported(context, catalogue),
    catalogue,
  };
}

/** The response rate of the instrument that most States answered. */
function reported(context: Context, { instruments }: Catalogue): Indicator {
  const { projection } = context.store.live;
  const none: Indicator = { code: 'RESPONSE_RATE', numerator: 0, denominator: 0, percent: null };
  const rates = [...instruments.keys()].flatMap((instrument) =>
    projection
      .indicators({ instrument, cycle: null, filter: {} }, audience(context))
      .filter(({ code }) => code === 'RESPONSE_RATE'),
  );
  return rates.reduce(
    (most, rate) => (rate.numerator > most.numerator || most.denominator === 0 ? rate : most),
    none,
  );
}
