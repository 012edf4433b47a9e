import {
  budgetBands,
  compliances,
  horizons,
  measureKinds,
  measureStatuses,
} from '@needs-matrix/api/domain/assessment/answer';
import { channels } from '@needs-matrix/api/domain/assessment/assessment';
import { activityRoles, activityStatuses } from '@needs-matrix/api/domain/assistance/activity';
import { matchStages } from '@needs-matrix/api/domain/assistance/match';
import { modes } from '@needs-matrix/api/domain/assistance/offer';
import { languageTags } from '@needs-matrix/api/domain/base/parse';
import { Invalid } from '@needs-matrix/api/domain/base/refusal';
import { visibilities } from '@needs-matrix/api/domain/base/visibility';
import { assistanceCategories } from '@needs-matrix/api/domain/convention/instrument';
import {
  legalTraditions,
  participantStatuses,
  regionalGroups,
} from '@needs-matrix/api/domain/convention/participant';
import { providerKinds } from '@needs-matrix/api/domain/convention/provider';
import { z } from 'zod';

const day = z.iso.date();
const instant = z.union([z.iso.datetime({ offset: false }), day]);
const participantCode = z.string().regex(/^([A-Z]{3}|EU)$/, 'a participant is three letters, or EU');
const fictionalCode = z.string().regex(/^X[A-Z]{2}$/, 'a fictional participant is X and two letters');
const key = z.string().min(1).max(80);
const text = z.string();

const measure = z.strictObject({
  title: text,
  kind: z.enum(measureKinds),
  status: z.enum(measureStatuses).nullish(),
  citation: text.nullish(),
  url: text.nullish(),
  summary: text.nullish(),
  practice: text.nullish(),
  titleTranslation: text.nullish(),
  summaryTranslation: text.nullish(),
  practiceTranslation: text.nullish(),
  titleLanguage: text.nullish(),
  summaryLanguage: text.nullish(),
  practiceLanguage: text.nullish(),
});
const wanted = z.strictObject({
  type: text,
  subjects: z.array(text).nullish(),
  category: z.enum(assistanceCategories).nullish(),
  subject: text.nullish(),
  result: text.nullish(),
  beneficiary: text.nullish(),
  ownContribution: text.nullish(),
  horizon: z.enum(horizons).nullish(),
  languages: z.array(text).nullish(),
  budgetBand: z.enum(budgetBands).nullish(),
  subjectTranslation: text.nullish(),
  resultTranslation: text.nullish(),
  beneficiaryTranslation: text.nullish(),
  ownContributionTranslation: text.nullish(),
  subjectLanguage: text.nullish(),
  resultLanguage: text.nullish(),
  beneficiaryLanguage: text.nullish(),
  ownContributionLanguage: text.nullish(),
});
const received = z.strictObject({
  type: text,
  providerName: text,
  providerNameTranslation: text.nullish(),
  providerNameLanguage: text.nullish(),
  from: day.nullish(),
  until: day.nullish(),
});

/** As AnswerProvisionInput, without ids and revisions. */
const answer = z.strictObject({
  provision: text,
  compliance: z.enum(compliances).nullish(),
  law: text.nullish(),
  practice: text.nullish(),
  figures: z
    .array(
      z.strictObject({
        year: z.int().nullish(),
        count: z.int().nullish(),
        note: text.nullish(),
        noteTranslation: text.nullish(),
        noteLanguage: text.nullish(),
      }),
    )
    .nullish(),
  language: text.nullish(),
  secondLanguage: text.nullish(),
  lawTranslation: text.nullish(),
  practiceTranslation: text.nullish(),
  lawLanguage: text.nullish(),
  practiceLanguage: text.nullish(),
  challenges: z.array(text).nullish(),
  measures: z.array(measure).nullish(),
  assistanceWanted: z.array(wanted).nullish(),
  noneRequired: z.boolean().nullish(),
  assistanceReceived: z.array(received).nullish(),
  replies: z
    .array(
      z.strictObject({
        question: text,
        value: z.json(),
        language: text.nullish(),
        translation: text.nullish(),
      }),
    )
    .nullish(),
  visibility: z.enum(visibilities).nullish(),
});

const participant = z.strictObject({
  code: fictionalCode,
  name: z.string().min(1),
  regionalGroup: z.enum(regionalGroups).nullish(),
  leastDeveloped: z.boolean().nullish(),
  smallIslandDeveloping: z.boolean().nullish(),
  landlockedDeveloping: z.boolean().nullish(),
  status: z.enum(participantStatuses).nullish(),
  languages: languageTags,
  legalTradition: z.enum(legalTraditions).nullish(),
});

const provider = z.strictObject({
  key,
  name: z.string().min(1),
  kind: z.enum(providerKinds),
  participant: participantCode.nullish(),
});

const assessment = z.strictObject({
  participant: participantCode,
  instrument: text,
  cycle: text,
  channel: z.enum(channels).default('ONLINE'),
  helped: z.boolean().default(false),
  submittedAt: instant.nullish(),
  acceptedAt: instant.nullish(),
  answers: z.array(answer),
});

/** As PublishOfferInput, with keys for ids. */
const offer = z.strictObject({
  key,
  provider: key,
  title: text,
  description: text.nullish(),
  types: z.array(text),
  subjects: z.array(text).nullish(),
  scope: z.strictObject({
    provisions: z.array(text).nullish(),
    articles: z.array(text).nullish(),
    chapters: z.array(text).nullish(),
    wholeConvention: z.boolean().nullish(),
  }),
  eligible: z
    .strictObject({
      participants: z.array(participantCode).nullish(),
      regionalGroups: z.array(z.enum(regionalGroups)).nullish(),
      leastDevelopedOnly: z.boolean().nullish(),
      except: z.array(participantCode).nullish(),
    })
    .nullish(),
  languages: z.array(text).nullish(),
  legalTraditions: z.array(z.enum(legalTraditions)).nullish(),
  mode: z.enum(modes).nullish(),
  opens: day.nullish(),
  closes: day.nullish(),
  capacityPerYear: z.int().nullish(),
  ceiling: z.strictObject({ amount: text, currency: text }).nullish(),
  conditions: text.nullish(),
  contact: text.nullish(),
  confirmedAt: instant.nullish(),
  /** By which its provider knows it again in its own files. */
  code: text.nullish(),
});

const activity = z.strictObject({
  key,
  title: text,
  status: z.enum(activityStatuses),
  starts: day.nullish(),
  ends: day.nullish(),
  organizations: z.array(z.strictObject({ provider: key, role: z.enum(activityRoles) })).min(1),
  participants: z.array(participantCode),
  provisions: z.array(text),
  types: z.array(text),
  /** By which it was published elsewhere (IATI). */
  iati: text.optional(),
});

const match = z.strictObject({
  need: z.strictObject({ participant: participantCode, provision: text, type: text }),
  offer: key,
  stage: z.enum(matchStages),
  at: instant.optional().describe('when it came so far, where that is not the clock of the file'),
});

/** A world as a file: who takes part, who gives, what was answered, offered, done and agreed. */
export const fixtureShape = z.strictObject({
  $schema: text.optional(),
  asOf: instant.describe('the clock of everything without an instant of its own'),
  participants: z.array(participant).default([]),
  providers: z.array(provider).default([]),
  assessments: z.array(assessment).default([]),
  offers: z.array(offer).default([]),
  activities: z.array(activity).default([]),
  matches: z.array(match).default([]),
});

export type Fixture = z.infer<typeof fixtureShape>;
export type FixtureInput = z.input<typeof fixtureShape>;
export type FixtureAnswer = z.infer<typeof answer>;
export type FixtureAssessment = z.infer<typeof assessment>;

/** The first thing wrong is named by its path, `assessments[3].answers[17].provision`. */
export function parseFixture(value: unknown): Fixture {
  const parsed = fixtureShape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  throw new Invalid(issue?.message ?? 'This is not a fixture.', at.map(String));
}

/** `assessments[3].answers[17].provision` from the list of steps. */
export function pathText(steps: readonly string[]): string {
  return steps.reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${step}]` : path ? `${path}.${step}` : step),
    '',
  );
}

export const startOfInstant = (text: string): string =>
  text.length === 10 ? `${text}T00:00:00.000Z` : new Date(text).toISOString();
