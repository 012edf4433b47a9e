import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterParts, type Measure, type SaidField } from '../answer.ts';
import { withEvidence } from '../evidence.ts';
import { mergeField, type Said } from './merge-content.ts';
import { isAgreed, type Merged } from './merged.ts';

const words = (...all: string[]) =>
  fc.array(fc.constantFrom(...all), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const phrase = words('law', 'fine', 'court', 'bank', 'audit');
const tag = fc.constantFrom('fr', 'ar');
/** What is left out where it says nothing. */
const later = <T extends string>(...parts: readonly T[]) =>
  fc.record(
    Object.fromEntries(parts.map((part) => [part, part.endsWith('Language') ? tag : phrase])) as Record<
      T,
      typeof phrase
    >,
    {
      requiredKeys: [],
    },
  );
const withLater = <E extends object>(entry: fc.Arbitrary<E>, parts: readonly string[]) =>
  fc.tuple(entry, later(...parts)).map(([known, more]) => ({ ...known, ...more }));
const measure = fc
  .record({
    title: phrase,
    kind: fc.constantFrom('LAW', 'BODY'),
    status: fc.constantFrom('IN_FORCE', 'DRAFT', null),
    citation: fc.option(phrase),
    url: fc.constant(null),
    summary: fc.option(phrase),
    evidence: fc.subarray(['a', 'b', 'c']),
  })
  .map(({ evidence, ...said }) => withEvidence(said as Measure, evidence));
const wish = fc.record({
  type: fc.constantFrom('LEGAL_ADVICE', 'MODEL_LEGISLATION', 'OTHER'),
  category: fc.constantFrom('LEGAL', 'TRAINING'),
  subject: fc.option(phrase),
  result: fc.option(phrase),
  beneficiary: fc.option(phrase),
  ownContribution: fc.constant(null),
  horizon: fc.constantFrom('SHORT', 'LONG', null),
  languages: fc.constant([]),
  budgetBand: fc.constant(null),
});
const help = fc.record({
  type: fc.constantFrom('LEGAL_ADVICE', 'OTHER'),
  providerName: phrase,
  from: fc.constantFrom('2026-01-01', null),
  until: fc.constant(null),
});
const reply = fc.oneof(
  fc.record({ question: fc.constant('a'), value: fc.constantFrom('YES', 'OTHER') }),
  fc.record({ question: fc.constant('b'), value: fc.subarray(['A', 'B', 'C'], { minLength: 1 }) }),
  fc.record({ question: fc.constant('c'), value: fc.nat(3) }),
  withLater(fc.record({ question: fc.constant('d'), value: phrase }), ['translation', 'language']),
  fc.record({
    question: fc.constant('e'),
    value: fc.array(fc.record({ year: fc.constantFrom(2024, 2025), note: phrase }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);
const fields = {
  compliance: fc.constantFrom('YES', 'IN_PART', 'NO', null),
  noneRequired: fc.boolean(),
  law: fc.option(phrase),
  practice: fc.option(phrase),
  figures: fc.array(
    withLater(
      fc.record({
        year: fc.constantFrom(2024, 2025, null),
        count: fc.constantFrom(0, 3, 12, null),
        note: fc.option(phrase),
      }),
      laterParts.figures,
    ),
    { maxLength: 4 },
  ),
  language: fc.constantFrom('en', 'es', null),
  secondLanguage: fc.constantFrom('fr', 'ar', null),
  lawTranslation: fc.option(phrase),
  practiceTranslation: fc.option(phrase),
  lawLanguage: fc.option(tag),
  practiceLanguage: fc.option(tag),
  challenges: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D')),
  measures: fc.array(withLater(measure, laterParts.measures), { maxLength: 4 }),
  assistanceWanted: fc.uniqueArray(withLater(wish, laterParts.assistanceWanted), {
    maxLength: 3,
    selector: ({ type }) => type,
  }),
  assistanceReceived: fc.array(withLater(help, laterParts.assistanceReceived), { maxLength: 3 }),
  replies: fc.uniqueArray(reply, { maxLength: 4, selector: ({ question }) => question }),
} as unknown as { readonly [F in SaidField]: fc.Arbitrary<Said[F]> };

/** A field, what both began from, and two versions: often the ancestor's own with an entry more, less or changed. */
const cases = fc.constantFrom(...(Object.keys(fields) as SaidField[])).chain((field) =>
  fc
    .record({
      field: fc.constant(field),
      ancestor: fields[field],
      mine: fields[field],
      theirs: fields[field],
      near: fc.boolean(),
    })
    .map(({ near, ...one }) =>
      near ? { ...one, mine: grown(one.ancestor, one.mine), theirs: grown(one.ancestor, one.theirs) } : one,
    ),
);
function grown<V>(ancestor: V, other: V): V {
  if (!Array.isArray(ancestor) || !Array.isArray(other)) return other;
  const names = new Set(ancestor.map((entry) => name(entry)));
  return [...ancestor.slice(0, 3), ...other.filter((entry) => !names.has(name(entry))).slice(0, 1)] as V;
}
const name = (entry: unknown): string =>
  typeof entry === 'object' && entry && 'question' in entry
    ? String(entry.question)
    : typeof entry === 'object' && entry && 'providerName' in entry
      ? JSON.stringify(entry)
      : ((entry as { type?: string })?.type ?? JSON.stringify(entry));
const merge = mergeField as (field: SaidField, ...versions: unknown[]) => Merged<unknown>;

describe('two versions of a field', () => {
  it('are the changed one where only one changed', () => {
    fc.assert(
      fc.property(cases, ({ field, ancestor, mine }) => {
        expect(merge(field, ancestor, mine, ancestor)).toEqual({ agreed: mine });
        expect(merge(field, ancestor, ancestor, mine)).toEqual({ agreed: mine });
        expect(merge(field, ancestor, mine, mine)).toEqual({ agreed: mine });
      }),
    );
  });
  it('become the same whichever came first', () => {
    fc.assert(
      fc.property(cases, ({ field, ancestor, mine, theirs }) => {
        const one = merge(field, ancestor, mine, theirs);
        const other = merge(field, ancestor, theirs, mine);
        if (isAgreed(one)) expect(other).toEqual(one);
        else expect(other).toMatchObject({ mine: one.theirs, theirs: one.mine });
      }),
      { numRuns: 1000 },
    );
  });
  it('lose no entry that either added', () => {
    fc.assert(
      fc.property(cases, ({ field, ancestor, mine, theirs }) => {
        // A reply merges in itself, as is told of replies.
        fc.pre(Array.isArray(ancestor) && field !== 'replies');
        const merged = merge(field, ancestor, mine, theirs);
        for (const [side, list, others] of [
          ['mine', mine, theirs],
          ['theirs', theirs, mine],
        ] as const) {
          const there = (isAgreed(merged) ? merged.agreed : merged[side]) as unknown[];
          const former = [...(ancestor as unknown[]), ...(others as unknown[])];
          for (const entry of list as unknown[])
            if (!former.some((one) => mayBe(one, entry))) expect(there).toContainEqual(entry);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Whether one may be the other rewritten: the same code, type or title, or a text of several words in both. */
function mayBe(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const [former, now] = [one, other] as Record<string, unknown>[];
  if (now && 'year' in now && former?.year === now.year && former?.note === now.note) return true;
  return Object.entries(former ?? {}).some(
    ([key, value]) =>
      value === now?.[key] &&
      typeof value === 'string' &&
      (key === 'type' || key === 'title' || value.includes(' ')),
  );
}
