import type { Indicator, Population } from '../../../domain/assistance/matrix/figures.ts';
import type { Instant } from '../../../domain/base/calendar.ts';
import type { Catalogue } from '../../../domain/convention/catalogue.ts';
import type { Instrument } from '../../../domain/convention/instrument.ts';
import { audience, type Context } from '../../base/context.ts';
import { indicatorsNow } from './indicators.ts';

/** What bounds every figure on the page: whom it is about, what it came from, as of when. */
export interface About {
  readonly population: Population;
  readonly cycles: readonly string[];
  readonly now: Instant;
  readonly reported: Indicator;
  /** The instrument that most States answered; null before anybody did. */
  readonly instrument: Instrument | null;
  readonly catalogue: Catalogue;
}

export function about(context: Context): About {
  const { store, now } = context;
  const { projection } = store.live;
  const catalogue = store.catalogue();
  return {
    population: projection.population(),
    cycles: projection.cycles(audience(context)),
    now,
    ...mostAnswered(context, catalogue),
    catalogue,
  };
}

/** The instrument that most States answered, with its response rate. */
function mostAnswered(context: Context, { instruments }: Catalogue): Pick<About, 'reported' | 'instrument'> {
  const none: Indicator = { code: 'RESPONSE_RATE', numerator: 0, denominator: 0, percent: null };
  const rates = [...instruments.values()].flatMap((instrument) =>
    indicatorsNow(context, { instrument: instrument.code, cycle: null, filter: {} })
      .filter(({ code }) => code === 'RESPONSE_RATE')
      .map((reported) => ({ reported, instrument })),
  );
  const [most = { reported: none, instrument: null }] = rates.toSorted(
    (one, other) => other.reported.numerator - one.reported.numerator,
  );
  return most.reported.numerator > 0 ? most : { ...most, instrument: null };
}
