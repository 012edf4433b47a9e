import type { Reference } from '../base/ids.ts';
import { Invalid, words } from '../base/refusal.ts';
import { refuseQuestions } from './check-mapped-questions.ts';
import type { Instrument } from './instrument.ts';
import { type ProvisionRule, provisionRules } from './version-mapping.ts';

/** Refuses a version that would lose answers to the one before, or send two to one place without saying so. */
export function checkMapping(before: Instrument, after: Instrument): void {
  const { replaces } = after;
  if (replaces && replaces.version !== before.version)
    throw new Invalid(
      words(
        'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.',
        { version: before.version, code: before.code },
      ),
      ['replaces', 'version'],
    );
  replaces?.provisions.forEach((rule, at) => {
    checkRule(rule, before, after, ['replaces', 'provisions', at]);
  });
  refuseTwice(before, after);
  refuseLost(before, after);
  refuseQuestions(before, after);
}

type Path = readonly (string | number)[];

/** How many provisions a rule goes from, and to: the least and the most. */
const sizes = {
  KEPT: { from: [1, 1], to: [1, 1] },
  MOVED: { from: [1, 1], to: [1, 1] },
  SPLIT: { from: [1, 1], to: [2, 100] },
  MERGED: { from: [2, 100], to: [1, 1] },
  PARKED: { from: [1, 5_000], to: [0, 0] },
} as const satisfies Record<ProvisionRule['rule'], object>;

function checkRule(rule: ProvisionRule, before: Instrument, after: Instrument, path: Path): void {
  const { from, to, parts = [] } = rule;
  const fits = (size: readonly [number, number], list: readonly unknown[]) =>
    list.length >= size[0] && list.length <= size[1];
  const isSame = from[0] === to[0];
  if (
    !fits(sizes[rule.rule].from, from) ||
    !fits(sizes[rule.rule].to, to) ||
    (rule.rule === 'KEPT' && !isSame) ||
    (rule.rule === 'MOVED' && isSame)
  )
    throw new Invalid(
      'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.',
      [...path, 'rule'],
    );
  if (rule.rule === 'PARKED' && !rule.reason)
    throw new Invalid('Say why these answers are parked: their States read it.', [...path, 'reason']);
  refuseStranger(from, before, [...path, 'from']);
  refuseStranger(to, after, [...path, 'to']);
  const named = parts.flatMap(({ fields }) => fields);
  parts.forEach((part, at) => {
    const here = [...path, 'parts', at];
    if (rule.rule !== 'SPLIT' || !to.includes(part.to))
      throw new Invalid('A part goes to one of the provisions that this answer is split into.', [
        ...here,
        'to',
      ]);
    if (part.fields.some((field) => named.indexOf(field) !== named.lastIndexOf(field)))
      throw new Invalid('This part of the answer would go to two places. Choose one.', [...here, 'fields']);
  });
}

function refuseStranger(list: readonly Reference[], instrument: Instrument, path: Path): void {
  list.forEach((provision, at) => {
    if (!instrument.provisions.includes(provision))
      throw new Invalid(
        words('Version {version} does not ask {provision}. Correct the reference.', {
          version: instrument.version,
          provision,
        }),
        [...path, at],
      );
  });
}

function refuseTwice(before: Instrument, after: Instrument): void {
  const seen = { from: new Set<Reference>(), to: new Set<Reference>() };
  provisionRules(before, after).forEach((rule, at) => {
    const path = ['replaces', 'provisions', ...(at < (after.replaces?.provisions.length ?? 0) ? [at] : [])];
    for (const side of ['from', 'to'] as const) {
      for (const provision of rule[side]) {
        if (side === 'to' && !after.provisions.includes(provision)) continue;
        if (seen[side].has(provision))
          throw new Invalid(
            side === 'from'
              ? words('{provision} has two rules. Keep one.', { provision })
              : words(
                  'The answers to several provisions would go to {provision}. Say that they are merged there.',
                  { provision },
                ),
            [...path, side],
          );
        seen[side].add(provision);
      }
    }
  });
}

/** What is asked no longer must be said to go somewhere: nothing is dropped in silence. */
function refuseLost(before: Instrument, after: Instrument): void {
  const asked = new Set(after.provisions);
  const lost = provisionRules(before, after).find(
    ({ rule, to }) => rule === 'KEPT' && !asked.has(to[0] as Reference),
  );
  if (lost)
    throw new Invalid(
      words(
        'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.',
        { version: after.version, provision: lost.from[0] as string },
      ),
      ['replaces', 'provisions'],
    );
}
