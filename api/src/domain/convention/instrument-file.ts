import { z } from 'zod';
import { languages } from '../base/language.ts';
import { day, text } from '../base/parse.ts';
import { obligationLevels, priorityAreas } from './article.ts';
import type { Condition } from './condition.ts';
import { assistanceCategories, instrumentStates } from './instrument.ts';
import { regionalGroups } from './participant.ts';
import { columnKinds, questionKinds } from './question.ts';
import { dividedParts, mappingRules } from './version-mapping.ts';

export const instrumentFormat = 'needs-matrix-instrument';

/** Texts by language, of so many characters each. */
type TextsOf = (most: number) => z.ZodType<Record<string, string>>;

/** English is always there. */
const texts: TextsOf = (most) =>
  z.strictObject({
    en: text(most),
    ...Object.fromEntries(languages.slice(1).map((one) => [one, text(most).optional()])),
  }) as z.ZodType<Record<string, string>>;
/** While it is being written, any of them may be missing. */
const textsInWriting: TextsOf = (most) =>
  z.strictObject(Object.fromEntries(languages.map((one) => [one, text(most).optional()]))) as z.ZodType<
    Record<string, string>
  >;

const number = z
  .string()
  .max(40)
  .regex(/^[0-9A-Za-z.]+(\([0-9A-Za-z.]+\))*$/);
const name = z
  .string()
  .max(40)
  .regex(/^[a-z][a-z0-9-]*$/);
const word = z
  .string()
  .max(60)
  .regex(/^[A-Z][A-Z0-9_]*$/);
const participant = z.string().regex(/^([A-Z]{3}|EU)$/);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: name, is: z.string().max(60) }),
    z.strictObject({ question: name, contains: z.string().max(60) }),
    z.strictObject({ question: name, atLeast: z.number() }),
    z.strictObject({ question: name, atMost: z.number() }),
    z.strictObject({ question: name, answered: z.literal(true) }),
    z.strictObject({ all: z.array(condition).min(1).max(20) }),
    z.strictObject({ any: z.array(condition).min(1).max(20) }),
    z.strictObject({ not: condition }),
  ]),
);

const replacesWith = (texts: TextsOf) =>
  z.strictObject({
    version: z.string().min(1).max(40).describe('the version whose place this one takes'),
    provisions: z
      .array(
        z.strictObject({
          rule: z.enum(mappingRules),
          from: z.array(number).min(1).max(5_000),
          to: z.array(number).max(100).default([]).describe('of SPLIT: the first takes what no part names'),
          parts: z
            .array(z.strictObject({ to: number, fields: z.array(z.enum(dividedParts)).min(1) }))
            .max(100)
            .optional()
            .describe('of SPLIT: what of the answer goes to another one of them'),
          reason: texts(1_000).optional().describe('always of PARKED; States read it beside their answers'),
        }),
      )
      .max(5_000)
      .default([])
      .describe('what has the same number in both versions and is not named here is kept'),
    questions: z
      .array(
        z.strictObject({
          from: name,
          to: name.optional().describe('left out: replies are parked, and reason says why'),
          options: z.record(word, word).optional().describe('options that have another code now'),
          reason: texts(1_000).optional(),
        }),
      )
      .max(2_000)
      .default([])
      .describe('what has the same code in both versions and is not named here is kept'),
  });

/** Its parts, with `least` of what it cannot be without. */
function shapeWith(texts: TextsOf, least: 0 | 1) {
  const options = z.array(z.strictObject({ code: word, labels: texts(300) })).max(200);

  const question = z.strictObject({
    code: name,
    provision: number.describe('as the convention writes it, 5(1)'),
    kind: z.enum(questionKinds),
    texts: texts(1_000),
    hints: texts(2_000).optional(),
    required: z.boolean().default(false),
    when: condition.optional().describe('left out: always shown'),
    options: options.optional().describe('of SINGLE and MULTIPLE'),
    unit: texts(60).optional().describe('of NUMBER'),
    min: z.number().optional(),
    max: z.number().optional(),
    limit: z.int().min(1).max(10_000).optional().describe('of TEXT: the most characters'),
    columns: z
      .array(
        z.strictObject({
          code: name,
          labels: texts(200),
          kind: z.enum(columnKinds),
          options: options.optional(),
        }),
      )
      .max(12)
      .optional()
      .describe('of TABLE'),
    rows: z.int().min(1).max(200).optional().describe('of TABLE: the most rows'),
  });

  const some = z.array(number).max(500).optional();
  const article = z.strictObject({
    number,
    chapter: number,
    titles: texts(500),
    shortTitles: texts(80).optional(),
    priorityArea: z.enum(priorityAreas).nullable().default(null),
    provisions: z
      .array(
        z.strictObject({
          number,
          summaries: texts(2_000).describe('our own words, never the authentic text'),
          shortTitles: texts(80).optional(),
          obligation: z.enum(obligationLevels),
        }),
      )
      .min(least)
      .max(500),
    prerequisites: z
      .array(
        z.strictObject({
          article: number,
          strength: z.enum(['HARD', 'SOFT']),
          reason: z.union([text(1_000), texts(1_000)]).describe('in English alone, or by language'),
          provisions: some.describe('of this article, for which alone it holds'),
          of: some.describe('of that article, which alone are waited for'),
        }),
      )
      .max(50)
      .default([]),
  });

  return z.strictObject({
    $schema: z.string().optional(),
    format: z.literal(instrumentFormat),
    convention: z.strictObject({
      code: z
        .string()
        .max(20)
        .regex(/^[a-z][a-z0-9-]*$/)
        .describe('what the keys of its provisions begin with'),
      titles: texts(500).optional(),
      shortTitles: texts(40)
        .optional()
        .describe('read beside its numbers, 2(1) UNTOC; left out: its code, in capitals'),
      fictional: z.boolean().optional().describe('invented for demonstration'),
      source: z
        .strictObject({ text: text(500), compiled: day })
        .optional()
        .describe('whose the titles and summaries are'),
      chapters: z
        .array(z.strictObject({ number, titles: texts(500) }))
        .max(200)
        .default([]),
      articles: z
        .array(article)
        .max(2_000)
        .default([])
        .describe('left out where the convention is there already'),
    }),
    instrument: z.strictObject({
      code: name,
      version: z.string().min(1).max(40),
      titles: texts(300),
      state: z.enum(instrumentStates),
      decision: z
        .strictObject({ text: text(1_000), day })
        .optional()
        .describe('what it was adopted by'),
      provisions: z
        .array(number)
        .max(5_000)
        .optional()
        .describe('left out: all of the articles in this file'),
    }),
    participants: z
      .array(
        z.union([
          participant,
          z.strictObject({
            code: participant,
            names: texts(200),
            fictional: z.boolean().default(false),
            regionalGroup: z.enum(regionalGroups).nullable().default(null),
          }),
        ]),
      )
      .max(1_000)
      .optional()
      .describe('who is asked: codes of the catalogue, or participants of its own; left out: everybody'),
    assistanceTypes: z
      .array(
        z.union([
          word,
          z.strictObject({
            code: word,
            category: z.enum(assistanceCategories).nullable(),
            labels: texts(200),
          }),
        ]),
      )
      .min(least)
      .max(100),
    legislativeTypes: z
      .array(word)
      .max(100)
      .optional()
      .describe('codes of the assistance types that make law: the legislative tier'),
    challenges: z
      .array(z.union([word, z.strictObject({ code: word, labels: texts(200) })]))
      .max(100)
      .default([]),
    questions: z.array(question).max(2_000).default([]),
    replaces: replacesWith(texts).optional().describe('what becomes of the answers to the version before'),
  });
}

/** A treaty's checklist as one file: the convention where it is new, who is asked, and what is asked. */
export const instrumentFileShape = shapeWith(texts, 1);
/** The same as it is being written: what is there is as it should be, and anything may be missing. */
export const draftFileShape = shapeWith(textsInWriting, 0);

export type InstrumentFile = z.output<typeof instrumentFileShape>;
export type InstrumentFileInput = z.input<typeof instrumentFileShape>;
