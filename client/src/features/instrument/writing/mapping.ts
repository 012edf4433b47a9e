import type { DraftFile, MappingRule, ProvisionRule, QuestionRule, Replaces } from './draft-file.ts';

/** What a split may send to another provision than the first. */
export const dividedParts = [
  'compliance',
  'law',
  'practice',
  'figures',
  'challenges',
  'measures',
  'assistanceWanted',
  'assistanceReceived',
] as const;

/** The provisions that a file asks, in their order. */
export const askedIn = ({ convention, instrument }: DraftFile): readonly string[] =>
  instrument.provisions ??
  convention.articles.flatMap(({ provisions }) => provisions.map(({ number }) => number));

export const ruleOf = ({ provisions }: Replaces, from: string): ProvisionRule | null =>
  provisions.find((rule) => rule.from.includes(from)) ?? null;

/** What becomes of the answers to a provision; null: nobody has said. What is asked in both versions and named nowhere is kept. */
export const saidOf = (replaces: Replaces, from: string, asked: readonly string[]): MappingRule | null =>
  ruleOf(replaces, from)?.rule ?? (asked.includes(from) ? 'KEPT' : null);

/** With this rule for one provision; null: with none. What is merged into the same provision is one rule. */
export function withRule(replaces: Replaces, from: string, rule: ProvisionRule | null): Replaces {
  const at = replaces.provisions.findIndex((one) => one.from.includes(from));
  const others = replaces.provisions.flatMap((one): ProvisionRule[] => {
    const rest = one.from.filter((each) => each !== from);
    return rest.length === 0 ? [] : [{ ...one, from: rest }];
  });
  const joined = rule?.rule === 'MERGED' && rule.to[0] !== undefined ? rule.to[0] : null;
  const beside = joined ? others.find((one) => one.rule === 'MERGED' && one.to[0] === joined) : undefined;
  if (rule && beside)
    return {
      ...replaces,
      provisions: others.map((one) => (one === beside ? { ...one, from: [...one.from, from] } : one)),
    };
  const place = at < 0 ? others.length : Math.min(at, others.length);
  return {
    ...replaces,
    provisions: rule ? [...others.slice(0, place), rule, ...others.slice(place)] : others,
  };
}

/** The rule as it begins when it is chosen: where it goes is still to be said. */
export function begunRule(rule: MappingRule, from: string, reason: ProvisionRule['reason']): ProvisionRule {
  const to = rule === 'KEPT' ? [from] : [];
  return { rule, from: [from], to, ...(rule === 'PARKED' && { reason: reason ?? {} }) };
}

/** A split with this part of the answer going to that provision; the first one has what nobody names. */
export function withPart(rule: ProvisionRule, field: string, to: string): ProvisionRule {
  const without = (rule.parts ?? []).flatMap((part) => {
    const fields = part.fields.filter((one) => one !== field);
    return fields.length === 0 ? [] : [{ ...part, fields }];
  });
  if (to === rule.to[0]) return { ...rule, parts: without };
  const there = without.find((part) => part.to === to);
  return {
    ...rule,
    parts: there
      ? without.map((part) => (part === there ? { ...part, fields: [...part.fields, field] } : part))
      : [...without, { to, fields: [field] }],
  };
}

export const partGoesTo = ({ parts = [], to }: ProvisionRule, field: string): string =>
  parts.find(({ fields }) => fields.includes(field))?.to ?? to[0] ?? '';

/** A split into these, in the order of the new version; parts for one that is left out come back to the first. */
export const splitInto = (rule: ProvisionRule, to: readonly string[]): ProvisionRule => ({
  ...rule,
  to,
  parts: (rule.parts ?? []).filter((part) => to.includes(part.to) && part.to !== to[0]),
});

export const questionRuleOf = ({ questions }: Replaces, from: string): QuestionRule | null =>
  questions.find((rule) => rule.from === from) ?? null;

export function withQuestionRule(replaces: Replaces, from: string, rule: QuestionRule | null): Replaces {
  const at = replaces.questions.findIndex((one) => one.from === from);
  const others = replaces.questions.filter((one) => one.from !== from);
  const place = at < 0 ? others.length : at;
  return {
    ...replaces,
    questions: rule ? [...others.slice(0, place), rule, ...others.slice(place)] : others,
  };
}
