import { type Day, dayOf, type Instant } from '../base/calendar.ts';
import { Invalid, OutOfTurn } from '../base/refusal.ts';
import { type Decision, type Instrument, type InstrumentState, instrumentStates } from './instrument.ts';
import { refuseUndecided } from './instrument-version.ts';

export interface Step {
  readonly to: InstrumentState;
  readonly decision?: { readonly text: string; readonly day: Day } | null;
}

/** The next state of an instrument on its way, one after the other [WG 46, 2(c)]: draft, under consultation, adopted by a decision, superseded. */
export function advanced(before: Instrument, { to, decision }: Step, now: Instant): Instrument {
  if (!before.state)
    throw new OutOfTurn(
      'This checklist comes with the product, and its state with it. Make a new draft from it instead.',
      ['code'],
    );
  if (instrumentStates.indexOf(to) !== instrumentStates.indexOf(before.state) + 1)
    throw new OutOfTurn(
      'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.',
      ['to'],
    );
  const kept = decision ?? before.decision;
  const after: Instrument = { ...before, state: to, ...(kept && { decision: kept }) };
  refuseDecision(after, now);
  return after;
}

/** Adopted by a decision that was taken. */
export function refuseDecision(
  { state, decision }: { readonly state?: InstrumentState; readonly decision?: Decision | undefined },
  now: Instant,
): void {
  if (decision && decision.day > dayOf(now))
    throw new Invalid('Nothing is decided on a day that is still to come. Correct the day.', ['decidedOn']);
  refuseUndecided({ state, decision }, ['decision']);
}
