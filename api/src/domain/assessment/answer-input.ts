import { z } from 'zod';
import type { Reference } from '../base/ids.ts';
import {
  day,
  languageTag,
  languageTags,
  optionalText,
  optionalUrl,
  parse,
  patchText,
  text,
} from '../base/parse.ts';
import { pick } from '../base/pick.ts';
import { Invalid, words } from '../base/refusal.ts';
import { type Visibility, visibilities } from '../base/visibility.ts';
import {
  type AssistanceCategory,
  type AssistanceType,
  assistanceCategories,
  type Instrument,
} from '../convention/instrument.ts';
import { mostSubjects, subjectsNamed, withSubjects } from '../convention/subject.ts';
import {
  type AnswerContent,
  type AssistanceReceived,
  type AssistanceWanted,
  budgetBands,
  compliances,
  type Figure,
  horizons,
  laterParts,
  type Measure,
  measureKinds,
  measureStatuses,
} from './answer.ts';
import { mostFiles, withEvidence } from './evidence.ts';
import { parseReplies, sentReplies } from './reply-input.ts';

/** The fields a write changes; what it leaves out is absent. */
export type AnswerPatch = Partial<Omit<AnswerContent, 'provision'> & { readonly visibility: Visibility }>;

/** Checks what a State says of one provision. Left out: stays; null: cleared; a list: replaced whole. Other keys of the input (ids, revisions) are passed over. */
export function parseAnswer(
  input: Readonly<Record<string, unknown>>,
  instrument: Instrument,
  provision?: Reference,
): AnswerPatch {
  const given = parse(shape, input);
  const patch: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(given)) {
    if (value !== undefined) patch[field] = value ?? cleared[field as keyof typeof cleared];
  }
  for (const [at, code] of (given.challenges ?? []).entries())
    checkChallenge(code, instrument, ['challenges', at]);
  if (given.noneRequired && given.assistanceWanted?.length)
    throw new Invalid(contradiction, ['noneRequired']);
  if (given.language && given.language === given.secondLanguage)
    throw new Invalid('This is the language of the texts themselves. Choose another one, or leave it out.', [
      'secondLanguage',
    ]);
  if (given.figures) patch.figures = given.figures.map((one) => saidOf(one, laterParts.figures));
  if (given.measures) patch.measures = given.measures.map((one) => saidOf(one, laterParts.measures));
  if (given.assistanceWanted) patch.assistanceWanted = wishes(given.assistanceWanted, instrument);
  if (given.assistanceReceived) patch.assistanceReceived = received(given.assistanceReceived, instrument);
  if (given.replies) patch.replies = parseReplies(given.replies, instrument, provision);
  if (given.challenges) patch.challenges = [...new Set(given.challenges)];
  return patch as AnswerPatch;
}

/** The provision a write is about, which the checklist must ask. */
export function askedProvision(reference: string, instrument: Pick<Instrument, 'provisions'>): Reference {
  const provision = instrument.provisions.find((asked) => asked === reference);
  if (provision) return provision;
  if (instrument.provisions.length === 0)
    throw new Invalid(
      'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.',
      ['provision'],
    );
  throw new Invalid(
    `This checklist does not ask ${reference}. Send one of its provisions, such as ${instrument.provisions[0]}.`,
    ['provision'],
  );
}

export const contradiction =
  'Help is wanted here. Remove those requests, or do not say that none is required.';

/** Without those of these parts that say nothing. */
function saidOf<Entry extends Figure | Measure | Partial<AssistanceWanted> | Partial<AssistanceReceived>>(
  entry: { readonly [Part in keyof Entry]: Entry[Part] | null },
  parts: readonly (keyof Entry)[],
): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(([part, value]) => value !== null || !parts.includes(part as keyof Entry)),
  ) as Entry;
}

/** What a field is when a State clears it: an answer as it was before the first write. */
export const cleared = {
  compliance: null,
  law: null,
  practice: null,
  figures: [],
  challenges: [],
  measures: [],
  assistanceWanted: [],
  noneRequired: false,
  assistanceReceived: [],
  language: null,
  secondLanguage: null,
  lawTranslation: null,
  practiceTranslation: null,
  lawLanguage: null,
  practiceLanguage: null,
  replies: [],
  visibility: 'STATE',
} as const satisfies AnswerPatch;

const mostCounted = 999_999_999_999;
const orNull = <T>(value: T | undefined): T | null => value ?? null;
/** Of one text, where it is not the answer's. */
const ownLanguage = languageTag.nullish().transform(orNull);

const wish = z.object({
  type: z.string(),
  category: z.enum(assistanceCategories).nullish(),
  subjects: z.array(z.string().trim()).max(mostSubjects).nullish(),
  subject: optionalText(500),
  result: optionalText(2000),
  beneficiary: optionalText(500),
  ownContribution: optionalText(2000),
  horizon: z.enum(horizons).nullish(),
  languages: languageTags,
  budgetBand: z.enum(budgetBands).nullish(),
  subjectTranslation: optionalText(500),
  resultTranslation: optionalText(2000),
  beneficiaryTranslation: optionalText(500),
  ownContributionTranslation: optionalText(2000),
  subjectLanguage: ownLanguage,
  resultLanguage: ownLanguage,
  beneficiaryLanguage: ownLanguage,
  ownContributionLanguage: ownLanguage,
});
type Wish = z.infer<typeof wish>;

const measure = z
  .object({
    title: text(500),
    kind: z.enum(measureKinds),
    status: z
      .enum(measureStatuses)
      .nullish()
      .transform((value) => value ?? null),
    citation: optionalText(1000),
    url: optionalUrl,
    summary: optionalText(5000),
    practice: optionalText(5000),
    titleTranslation: optionalText(500),
    summaryTranslation: optionalText(5000),
    practiceTranslation: optionalText(5000),
    titleLanguage: ownLanguage,
    summaryLanguage: ownLanguage,
    practiceLanguage: ownLanguage,
    evidence: z
      .array(
        z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'This is not a file of the State. Take its sha256 as the API gave it.'),
      )
      .max(mostFiles)
      .nullish(),
  })
  .transform(({ evidence, ...said }) => withEvidence(said, evidence ?? []));

const figure = z
  .object({
    year: z.int().min(1900).max(2200).nullish().transform(orNull),
    count: z.int().min(0).max(mostCounted).nullish().transform(orNull),
    note: optionalText(500),
    noteTranslation: optionalText(500),
    noteLanguage: ownLanguage,
  })
  .refine(({ count, note }) => count !== null || note !== null, {
    path: ['note'],
    message: 'Say how many, or what happened; a year alone says nothing.',
  });

const help = z.object({
  type: z.string(),
  providerName: text(300),
  from: day.nullish(),
  until: day.nullish(),
  providerNameTranslation: optionalText(300),
  providerNameLanguage: ownLanguage,
});
type Help = z.infer<typeof help>;

const shape = z.object({
  compliance: z.enum(compliances).nullish(),
  law: patchText(10_000),
  practice: patchText(10_000),
  figures: z.array(figure).max(100).nullish(),
  challenges: z.array(z.string()).max(50).nullish(),
  measures: z.array(measure).max(100).nullish(),
  assistanceWanted: z.array(wish).max(50).nullish(),
  noneRequired: z.boolean().nullish(),
  assistanceReceived: z.array(help).max(100).nullish(),
  language: languageTag.nullish(),
  secondLanguage: languageTag.nullish(),
  lawTranslation: patchText(10_000),
  practiceTranslation: patchText(10_000),
  lawLanguage: languageTag.nullish(),
  practiceLanguage: languageTag.nullish(),
  replies: sentReplies,
  visibility: z.enum(visibilities).nullish(),
});

type Path = readonly (string | number)[];

/** One wish a type: two would be one need. */
function wishes(list: readonly Wish[], instrument: Instrument): readonly AssistanceWanted[] {
  return list.map((given, at) => {
    const path = ['assistanceWanted', at];
    const said = wishAt(given, instrument, path);
    if (list.findIndex((other) => other.type === given.type) === at) return said;
    const { labels } = typeIn(instrument, given.type, [...path, 'type']);
    throw new Invalid(words('“{label}” is asked for twice. Put both into one request.', { label: labels }), [
      ...path,
      'type',
    ]);
  });
}

/** One wish by itself, as far as it is written. */
export const parseWish = (
  input: Readonly<Record<string, unknown>>,
  instrument: WishedIn,
  path: Path = [],
): AssistanceWanted => wishAt(parse(wish, input, path), instrument, path);

type WishedIn = Pick<Instrument, 'assistanceTypes' | 'subjects'>;

function wishAt(given: Wish, instrument: WishedIn, path: Path): AssistanceWanted {
  const type = typeIn(instrument, given.type, [...path, 'type']);
  return {
    type: given.type,
    category: categoryOf(given, type, [...path, 'category']),
    ...withSubjects(
      subjectsNamed(given.subjects ?? [], instrument.subjects ?? new Map(), [...path, 'subjects']),
    ),
    subject: given.subject,
    result: given.result,
    beneficiary: given.beneficiary,
    ownContribution: given.ownContribution,
    horizon: given.horizon ?? null,
    languages: given.languages,
    budgetBand: given.budgetBand ?? null,
    ...saidOf(pick(given, laterParts.assistanceWanted), laterParts.assistanceWanted),
  };
}

/** The type's own category; for OTHER the State's, which it must say [domain.md §4]. */
function categoryOf(given: Wish, { category, labels }: AssistanceType, path: Path): AssistanceCategory {
  if (category === null) {
    if (given.category) return given.category;
    throw new Invalid('Say the category of this help.', path);
  }
  if (given.category && given.category !== category)
    throw new Invalid(
      words('“{label}” is of another category. Leave the category out, or choose another type.', {
        label: labels,
      }),
      path,
    );
  return category;
}

function received(list: readonly Help[], instrument: Instrument): readonly AssistanceReceived[] {
  return list.map((given, at) => {
    const { type, providerName, from = null, until = null } = given;
    typeIn(instrument, type, ['assistanceReceived', at, 'type']);
    if (from && until && until < from)
      throw new Invalid('This help ends before it begins. Correct one of the dates.', [
        'assistanceReceived',
        at,
        'until',
      ]);
    const later = saidOf(pick(given, laterParts.assistanceReceived), laterParts.assistanceReceived);
    return { type, providerName, from, until, ...later };
  });
}

function typeIn(instrument: Pick<Instrument, 'assistanceTypes'>, code: string, path: Path) {
  const type = instrument.assistanceTypes.find((known) => known.code === code);
  if (type) return type;
  throw new Invalid(
    `This checklist has no assistance type "${code}". Send one of ${instrument.assistanceTypes.map((known) => known.code).join(', ')}.`,
    path,
  );
}

function checkChallenge(code: string, instrument: Instrument, path: Path): void {
  if (instrument.challenges.some((known) => known.code === code)) return;
  throw new Invalid(
    `This checklist has no challenge "${code}". Send one of ${instrument.challenges.map((known) => known.code).join(', ')}.`,
    path,
  );
}
