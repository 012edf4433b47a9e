import type { Reference } from '../../base/ids.ts';
import type { Step } from '../../convention/instrument-versions.ts';
import { type ProvisionRule, provisionRules } from '../../convention/version-mapping.ts';
import type { SaidField } from '../answer.ts';
import type { Assignments } from '../together/assignment.ts';
import type { NoteThread } from '../together/note.ts';
import { placesOf } from './divide-answer.ts';

/** Of each old provision, the rule by which it went. */
export const rulesByProvision = ({ before, after }: Step): ReadonlyMap<Reference, ProvisionRule> =>
  new Map(provisionRules(before, after).flatMap((rule) => rule.from.map((one) => [one, rule] as const)));

/** Where what was at this field of this provision is now; null where it was parked. */
export const placeOf = (rule: ProvisionRule, field: string | null): Reference | null =>
  placesOf(rule).get(field as SaidField) ?? rule.to[0] ?? null;

/** Notes go where what they are about went; those at a parked answer stay beside it, and those of a whole article with it. */
export function carriedThread(
  thread: NoteThread,
  rules: ReadonlyMap<Reference, ProvisionRule>,
  firstOf: (article: string) => Reference | undefined,
): NoteThread {
  const rule = rules.get(thread.provision);
  const first = thread.article === null ? undefined : firstOf(thread.article);
  const place = first ?? (rule && placeOf(rule, thread.field));
  if (!place || place === thread.provision) return thread;
  return {
    ...thread,
    provision: place,
    article: first ? thread.article : null,
    revision: thread.revision + 1,
  };
}

/** Whoever looks after a provision looks after all it became; of a parked one nothing is left to look after. */
export function carriedAssignments(
  before: Assignments,
  rules: ReadonlyMap<Reference, ProvisionRule>,
): Assignments {
  const list = before.list.flatMap((one) =>
    (rules.get(one.provision)?.to ?? [one.provision]).map((provision) => ({ ...one, provision })),
  );
  const once = list.filter(
    (one, at) =>
      list.findIndex((other) => other.person === one.person && other.provision === one.provision) === at,
  );
  return { ...before, revision: before.revision + 1, list: once };
}
