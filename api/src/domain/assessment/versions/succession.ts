import type { Reference } from '../../base/ids.ts';
import { instrumentAt, type Known, stepsBetween, versionsOf } from '../../convention/instrument-versions.ts';
import { provisionRules, wishesGoTo } from '../../convention/version-mapping.ts';

/** Which provisions of earlier versions became a provision of this one, the nearest version first. */
export interface Succession {
  /** Those that are asked no longer under their own key. */
  of(provision: Reference): readonly Reference[];
  /** Whether they are or not. */
  all(provision: Reference): readonly Reference[];
  /** Those whose wishes went there, and with them their needs. */
  wishesOf(provision: Reference): readonly Reference[];
}

const nothing: Succession = { of: () => [], all: () => [], wishesOf: () => [] };

/** Undefined behind a version: its first. */
export function successionIn(catalogue: Known, code: string, version: string | undefined): Succession {
  if (!catalogue.earlierInstruments.has(code)) return nothing;
  const [first] = versionsOf(catalogue, code);
  const now = instrumentAt(catalogue, code, version);
  if (!first || !now || first === now) return nothing;
  const known = successions.get(now);
  if (known) return known;
  const steps = stepsBetween(catalogue, code, first.version, now.version);
  const asked = new Set(now.provisions);
  const made: Succession = {
    of: memo(
      earlier(
        steps,
        ({ to }) => to,
        (one) => !asked.has(one),
      ),
    ),
    all: memo(
      earlier(
        steps,
        ({ to }) => to,
        () => true,
      ),
    ),
    wishesOf: memo(
      earlier(
        steps,
        (rule) => [wishesGoTo(rule)].filter((one) => one !== null),
        () => true,
      ),
    ),
  };
  successions.set(now, made);
  return made;
}

/** By the version itself: a catalogue that was read again has others. */
const successions = new WeakMap<object, Succession>();

type Places = (rule: ReturnType<typeof provisionRules>[number]) => readonly Reference[];

const earlier =
  (steps: ReturnType<typeof stepsBetween>, places: Places, counts: (one: Reference) => boolean) =>
  (provision: Reference): readonly Reference[] => {
    const found = new Set<Reference>();
    let those: readonly Reference[] = [provision];
    for (const step of steps.toReversed()) {
      const rules = provisionRules(step.before, step.after);
      those = rules.flatMap((rule) => (places(rule).some((to) => those.includes(to)) ? rule.from : []));
      for (const one of those) if (one !== provision && counts(one)) found.add(one);
    }
    return [...found];
  };

function memo(find: (provision: Reference) => readonly Reference[]) {
  const known = new Map<Reference, readonly Reference[]>();
  return (provision: Reference): readonly Reference[] => {
    const before = known.get(provision);
    if (before) return before;
    const made = find(provision);
    known.set(provision, made);
    return made;
  };
}
