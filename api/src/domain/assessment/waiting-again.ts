import type { Instant } from '../base/calendar.ts';
import { same } from '../base/same.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import type { InForce } from './in-force.ts';
import { revisionAfter } from './labels.ts';
import type { Need } from './need.ts';
import { sourcedRule } from './need-source.ts';
import { alreadyAssisted } from './rules/already-assisted.ts';
import { statedAssistance } from './rules/stated-assistance.ts';
import { waitsAt, waitsFor } from './rules/waits-for.ts';
import { withoutGap } from './rules/without-gap.ts';

/** A need once articles build on others than before: what it waits for, and why. Null where that is as it was. All else of it stays, as its State said it. */
export function waitingAgain(
  need: Need,
  facts: { readonly inForce: InForce; readonly catalogue: Catalogue; readonly now: Instant },
): Need | null {
  const found = waitsAt(need.provision, facts);
  const others = need.because.filter(({ rule }) => rule !== waitsFor.name);
  const place = others.findIndex(({ rule }) => !comesBefore(need, rule));
  const [first, last] = place < 0 ? [others, []] : [others.slice(0, place), others.slice(place)];
  const after = {
    ...need,
    waitsFor: found?.waitsFor ?? [],
    because: [...first, ...(found?.because ?? []), ...last],
  };
  if (same(after.waitsFor, need.waitsFor) && same(after.because, need.because)) return null;
  return { ...after, revision: revisionAfter(need, after), changedAt: facts.now };
}

/** The order of the reasons is that of the rules; a need that rests on its sources alone begins with them. */
const comesBefore = ({ assessment }: Need, rule: string): boolean =>
  rule === statedAssistance.name ||
  rule === withoutGap.name ||
  rule === alreadyAssisted.name ||
  (assessment === null && rule === sourcedRule.name);
