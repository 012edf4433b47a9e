import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInstrument, ref } from '../../../../test/assessment-makers.ts';
import type { Reference } from '../../base/ids.ts';
import { Invalid } from '../../base/refusal.ts';
import { checkMapping } from '../../convention/check-mapping.ts';
import type { Instrument } from '../../convention/instrument.ts';
import type { Question } from '../../convention/question.ts';
import { mappingRules, type ProvisionRule, type QuestionRule } from '../../convention/version-mapping.ts';
import type { AnswerContent } from '../answer.ts';
import type { Carried } from './carried.ts';
import { carryAnswers, carryThrough } from './carry-answers.ts';
import { nothingSaid } from './divide-answer.ts';

const provisions = ['1(1)', '1(2)', '2(1)', '2(2)', '3(1)', '3(2)'].map(ref);
const reason = { en: 'It is asked elsewhere.' };
const option = (code: string) => ({ code, labels: { en: code } });

/** A question of each provision of a version: how it is punished, and in which words. */
const questionsFor = (asked: readonly Reference[]): readonly Question[] =>
  asked.flatMap((provision) => [
    {
      ...{ code: `how-${provision}`, provision, kind: 'SINGLE', texts: { en: '?' }, required: false },
      options: [option('FINE'), option('PRISON')],
    } satisfies Question,
    { code: `text-${provision}`, provision, kind: 'TEXT', texts: { en: '?' }, required: false },
  ]);

const first = anInstrument({ provisions, questions: questionsFor(provisions) });

/** The next version of one, by a rule for each of its provisions; those to be merged are merged with their neighbours. */
function nextOf(before: Instrument, chosen: readonly ProvisionRule['rule'][]): Instrument {
  const version = String(Number(before.version) + 1);
  const merged = before.provisions.filter((_, at) => chosen[at] === 'MERGED');
  const rules = before.provisions.flatMap((provision, at): ProvisionRule[] => {
    const rule = chosen[at] ?? 'KEPT';
    const other = (name: string) => ref(`${name}${version}.${at}`);
    if (rule === 'MOVED') return [{ rule, from: [provision], to: [other('m')] }];
    if (rule === 'PARKED') return [{ rule, from: [provision], to: [], reason }];
    if (rule === 'SPLIT') {
      const to = [other('s'), other('t')] as const;
      return [{ rule, from: [provision], to, parts: [{ to: to[1], fields: ['law', 'assistanceWanted'] }] }];
    }
    if (rule === 'MERGED' && merged.length > 1)
      return provision === merged[0] ? [{ rule, from: merged, to: [ref(`g${version}`)] }] : [];
    return [];
  });
  const named = new Set(rules.flatMap(({ from }) => from));
  const to = new Map(rules.flatMap((rule) => rule.from.map((one) => [one, rule.to] as const)));
  const asked = [
    ...before.provisions.filter((one) => !named.has(one)),
    ...new Set(rules.flatMap((rule) => rule.to)),
  ];
  // Replies go to the last of the places of their provision; of merged ones texts alone are parked.
  const moved = (before.questions ?? []).flatMap(
    (question): { question?: Question; rule?: QuestionRule }[] => {
      const places = to.get(question.provision);
      if (!places) return [{ question }];
      const place = places.at(-1);
      if (!place) return [];
      if (places[0] === ref(`g${version}`) && question.kind === 'TEXT')
        return [{ rule: { from: question.code, reason } }];
      const code = `${question.code}-${version}`;
      const isRenamed = question.kind === 'SINGLE';
      return [
        {
          question: {
            ...question,
            ...{ code, provision: place },
            ...(isRenamed && {
              options: question.options?.map((one) => option(`${one.code}_${version}`)),
            }),
          },
          rule: {
            ...{ from: question.code, to: code },
            ...(isRenamed && {
              options: Object.fromEntries(
                question.options?.map((one) => [one.code, `${one.code}_${version}`]) ?? [],
              ),
            }),
          },
        },
      ];
    },
  );
  return {
    ...before,
    version,
    provisions: asked,
    questions: moved.flatMap(({ question }) => question ?? []),
    replaces: {
      version: before.version,
      provisions: rules,
      questions: moved.flatMap(({ rule }) => rule ?? []),
    },
  };
}

const anyRules = fc.array(fc.constantFrom(...mappingRules), { minLength: 6, maxLength: 12 });
const anyStep = anyRules.map((chosen) => ({ before: first, after: nextOf(first, chosen) }));

let words = 0;
/** A word that nothing else says. */
const aWord = () => fc.constant(null).map(() => `word${words++}`);
const orNull = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const anyContent = (provision: Reference): fc.Arbitrary<AnswerContent> =>
  fc
    .record({
      compliance: orNull(fc.constantFrom('YES' as const, 'IN_PART' as const, 'NO' as const)),
      law: orNull(aWord()),
      practice: orNull(aWord()),
      lawTranslation: orNull(aWord()),
      lawLanguage: fc.constantFrom(null, 'zu'),
      figures: fc.array(fc.record({ year: fc.constant(2020), count: fc.constant(null), note: aWord() }), {
        maxLength: 2,
      }),
      challenges: fc.subarray(['COORDINATION', 'LIMITED_RESOURCES']),
      measures: fc.array(
        aWord().map((title) => ({
          ...{ title, kind: 'LAW' as const, status: null, citation: null, url: null, summary: null },
        })),
        { maxLength: 2 },
      ),
      assistanceWanted: fc
        .subarray([
          ['LEGAL_ADVICE', 'ADVISORY'],
          ['CAPACITY_BUILDING', 'CAPACITY_BUILDING'],
        ] as const)
        .chain((types) =>
          fc.tuple(
            ...types.map(([type, category]) =>
              aWord().map((subject) => ({
                ...{ type, category, subject, result: null, beneficiary: null, ownContribution: null },
                ...{ horizon: null, languages: [], budgetBand: null },
              })),
            ),
          ),
        ),
      language: fc.constantFrom(null, 'es', 'fr'),
      replied: orNull(fc.constantFrom('FINE', 'PRISON')),
      text: orNull(aWord()),
    })
    .map(({ replied, text, ...said }) => ({
      ...nothingSaid(provision),
      ...said,
      noneRequired: said.assistanceWanted.length === 0,
      replies: [
        ...(replied ? [{ question: `how-${provision}`, value: replied }] : []),
        ...(text ? [{ question: `text-${provision}`, value: text }] : []),
      ],
    }));
const anyAnswers = fc
  .subarray(provisions)
  .chain((some) => fc.tuple(...some.map(anyContent)))
  .map((answers) => answers as readonly AnswerContent[]);

const wordsIn = (value: unknown): readonly string[] =>
  JSON.stringify(value)
    ?.match(/word\d+/g)
    ?.toSorted() ?? [];
const parkedIn = ({ from }: Carried) => from.flatMap(({ parked }) => parked.map(({ value }) => value));
const contentsOf = ({ answers }: Carried) => answers.map(({ content }) => content);

describe('answers to a new version', () => {
  it('have each word of the old ones once, or it is parked', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (answers, step) => {
        const carried = carryAnswers(answers, step);
        expect(wordsIn([contentsOf(carried), parkedIn(carried)])).toEqual(wordsIn(answers));
      }),
    );
  });

  it('have each choice of the old ones, or it is parked', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (answers, step) => {
        const carried = carryAnswers(answers, step);
        for (const { provision, compliance, challenges, noneRequired, replies } of answers) {
          const from = carried.from.find((one) => one.provision === provision);
          const now = carried.answers.filter((one) => one.from.includes(provision));
          const has = (find: (content: AnswerContent) => boolean, field: string) =>
            now.some(({ content }) => find(content)) || from?.parked.some((part) => part.field === field);
          if (compliance) expect(has((one) => one.compliance === compliance, 'compliance')).toBe(true);
          if (noneRequired) expect(has((one) => one.noneRequired, 'noneRequired')).toBe(true);
          for (const code of challenges)
            expect(has((one) => one.challenges.includes(code), 'challenges')).toBe(true);
          const count = now.reduce((sum, one) => sum + one.content.replies.length, 0);
          const parked = from?.parked.flatMap(({ field, value }) => (field === 'replies' ? value : []));
          expect(count + (parked?.length ?? 0)).toBeGreaterThanOrEqual(replies.length);
        }
      }),
    );
  });

  it('are the old ones where all is kept', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const after = { ...first, version: '2' };
        const carried = carryAnswers(answers, { before: first, after });
        const inTurn = answers.toSorted(
          (a, b) => provisions.indexOf(a.provision) - provisions.indexOf(b.provision),
        );
        expect(contentsOf(carried)).toEqual(inTurn);
        expect(parkedIn(carried)).toEqual([]);
      }),
    );
  });

  it('stay where they are when they are carried again', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (answers, step) => {
        const once = contentsOf(carryAnswers(answers, step));
        const same = { before: step.after, after: { ...step.after, replaces: undefined } };
        expect(contentsOf(carryAnswers(once, same))).toEqual(once);
      }),
    );
  });

  it('are the same over two versions, one by one or at once; and every word is there or parked on the way', () => {
    fc.assert(
      fc.property(anyAnswers, anyRules, anyRules, (answers, one, other) => {
        const second = nextOf(first, one);
        const steps = [
          { before: first, after: second },
          { before: second, after: nextOf(second, other) },
        ] as const;
        const there = carryAnswers(answers, steps[0]);
        const then = carryAnswers(contentsOf(there), steps[1]);
        expect(carryThrough(answers, steps)).toEqual(contentsOf(then));
        expect(wordsIn([contentsOf(then), parkedIn(there), parkedIn(then)])).toEqual(wordsIn(answers));
      }),
    );
  });

  it('are of provisions that the new version asks, and of its questions and codes', () => {
    fc.assert(
      fc.property(anyAnswers, anyStep, (answers, step) => {
        for (const { provision, replies } of contentsOf(carryAnswers(answers, step))) {
          expect(step.after.provisions).toContain(provision);
          for (const { question } of replies)
            expect(step.after.questions?.find(({ code }) => code === question)?.provision).toBe(provision);
        }
      }),
    );
  });

  it('say how far a provision is complied with only where all that was merged agrees', () => {
    const after = nextOf(first, ['MERGED', 'MERGED', 'KEPT', 'KEPT', 'KEPT', 'KEPT']);
    const of = (...levels: ('YES' | 'NO' | null)[]) =>
      carryAnswers(
        levels.map((compliance, at) => ({ ...nothingSaid(provisions[at] as Reference), compliance })),
        { before: first, after },
      );
    expect(of('YES', 'YES').answers[0]?.content.compliance).toBe('YES');
    expect(of('YES', 'NO').answers[0]?.content.compliance).toBeNull();
    expect(parkedIn(of('YES', 'NO'))).toEqual(['YES', 'NO']);
    expect(of('YES').answers[0]?.content.compliance).toBeNull();
    expect(parkedIn(of('YES'))).toEqual(['YES']);
  });

  it('and a mapping that was made by these rules is one that is taken', () => {
    fc.assert(
      fc.property(anyStep, ({ before, after }) => {
        expect(() => checkMapping(before, after)).not.toThrow();
      }),
    );
  });
});

describe('a mapping that would lose something is refused', () => {
  const base = nextOf(first, ['MOVED', 'SPLIT', 'MERGED', 'MERGED', 'PARKED', 'KEPT']);
  const moved = base.replaces?.provisions[0] as ProvisionRule;
  const split = base.replaces?.provisions[1] as ProvisionRule;
  const parked = base.replaces?.provisions[3] as ProvisionRule;
  type Change = Partial<NonNullable<Instrument['replaces']>>;
  const withRules = (change: Change): Instrument => ({
    ...base,
    replaces: { ...(base.replaces as NonNullable<Instrument['replaces']>), ...change },
  });
  const rules = (at: number, rule: ProvisionRule) =>
    withRules({ provisions: base.replaces?.provisions.toSpliced(at, 1, rule) ?? [] });
  const questions = (from: string, change: Partial<QuestionRule> | null) =>
    withRules({
      questions:
        base.replaces?.questions.flatMap((one) =>
          one.from !== from ? [one] : change ? [{ ...one, ...change }] : [],
        ) ?? [],
    });

  it.each<[string, Instrument, RegExp, string]>([
    ['another version', withRules({ version: '7' }), /Version 1 of/, 'replaces.version'],
    [
      'an unknown old provision',
      rules(0, { ...moved, from: [ref('9(9)')] }),
      /Version 1 does not ask 9\(9\)/,
      'replaces.provisions.0.from.0',
    ],
    [
      'an unknown new provision',
      rules(0, { ...moved, to: [ref('9(9)')] }),
      /Version 2 does not ask 9\(9\)/,
      'replaces.provisions.0.to.0',
    ],
    ['one without a rule', rules(0, { ...split }), /two rules/, 'replaces.provisions.1.from'],
    [
      'nothing said of what is gone',
      withRules({ provisions: base.replaces?.provisions.slice(1) ?? [] }),
      /no longer asks 1\(1\)/,
      'replaces.provisions',
    ],
    ['two that go to one', rules(0, { ...moved, to: [ref('3(2)')] }), /merged/, 'replaces.provisions.to'],
    [
      'parked without a reason',
      rules(3, { ...parked, reason: undefined as never }),
      /Say why/,
      'replaces.provisions.3.reason',
    ],
    ['moved to several', rules(0, { ...moved, to: split.to }), /Kept goes/, 'replaces.provisions.0.rule'],
    [
      'a part to two places',
      rules(1, { ...split, parts: [{ to: split.to[0] as Reference, fields: ['law', 'law'] }] }),
      /two places/,
      'replaces.provisions.1.parts.0.fields',
    ],
    [
      'a part to elsewhere',
      rules(1, { ...split, parts: [{ to: ref('3(2)'), fields: ['law'] }] }),
      /split into/,
      'replaces.provisions.1.parts.0.to',
    ],
    [
      'an unknown question',
      withRules({ questions: [{ from: 'what', to: 'how-3(2)' }] }),
      /no question "what"/,
      'replaces.questions.0.from',
    ],
    ['a question that went', questions('how-1(1)', null), /have no place/, 'replaces.questions'],
    ['options that went', questions('how-1(1)', { options: {} }), /have no place/, 'replaces.questions.0'],
    [
      'two options as one',
      questions('how-1(1)', { options: { FINE: 'FINE_2', PRISON: 'FINE_2' } }),
      /have no place/,
      'replaces.questions.0',
    ],
    [
      'a question of another kind',
      questions('how-1(1)', { to: 'text-1(1)-2' }),
      /have no place|several questions/,
      'replaces.questions.0',
    ],
    [
      'parked replies without a reason',
      questions('how-1(1)', { to: undefined as never }),
      /Say why/,
      'replaces.questions.0.reason',
    ],
  ])('%s', (_name, after, sentence, path) => {
    const refused = (() => {
      try {
        checkMapping(first, after);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(refused).toBeInstanceOf(Invalid);
    expect((refused as Invalid).message).toMatch(sentence);
    expect((refused as Invalid).inputPath.join('.')).toBe(path);
  });
});
