import { z } from 'zod';
import type { ParticipantCode, ProviderId, Reference } from '../base/ids.ts';
import { day, optionalText, parse, text } from '../base/parse.ts';
import { Invalid } from '../base/refusal.ts';
import { knownConcerns } from '../convention/broad/broad.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { knownCodes } from '../convention/known-codes.ts';
import { type Activity, activityRoles, activityStatuses } from './activity.ts';
import { goals as known2030, noGoal } from './goal.ts';
import { sharesOf } from './shares.ts';

export type ActivityContent = Omit<
  Activity,
  'id' | 'revision' | 'iati' | 'needs' | 'match' | 'changedAt' | 'judged' | 'corrections'
>;

/** What an activity names, by code; the catalogue knows more of it. */
export interface KnownParts {
  readonly participants: ReadonlyMap<ParticipantCode, unknown>;
  readonly providers: ReadonlyMap<ProviderId, unknown>;
  /** And what is broader. */
  readonly provisions: ReadonlyMap<Reference, unknown>;
  readonly assistanceTypes: ReadonlyMap<string, unknown>;
}

/** Help with a need is where the need is: at a provision, or at what is broader. */
export const partsKnown = (catalogue: Catalogue): KnownParts => ({
  ...catalogue,
  provisions: knownConcerns(catalogue),
});

/**
 * Checks an activity recorded by itself; the first thing wrong is refused with its path. Other keys of the input are passed over. One that a person is
 * still to confirm may name no provision and no kind of help yet.
 */
export function parseActivity(
  input: Readonly<Record<string, unknown>>,
  catalogue: KnownParts,
  { toConfirm = false } = {},
): ActivityContent {
  const given = parse(toConfirm ? shapeToConfirm : shape, input);
  const { description, goals, shares, ...rest } = given;
  const { starts, ends } = rest;
  if (starts !== null && ends !== null && ends < starts)
    throw new Invalid('The activity ends before it starts. Send a later day.', ['ends']);
  const providers = knownCodes(
    given.organizations.map(({ provider }) => provider) as ProviderId[],
    catalogue.providers,
    'provider',
    (at) => ['organizations', at, 'provider'],
  );
  for (const [at, goal] of goals.entries())
    if (!known2030.has(goal)) throw new Invalid(noGoal, ['goals', at]);
  const participants = knownCodes(
    given.participants as ParticipantCode[],
    catalogue.participants,
    'participant',
    (at) => ['participants', at],
  );
  return {
    ...rest,
    ...sharesOf(shares, participants),
    ...(description !== null && { description }),
    ...(goals.length > 0 && { goals }),
    organizations: given.organizations.map(({ role }, at) => ({
      provider: providers[at] as ProviderId,
      role,
    })),
    participants,
    provisions: knownCodes(given.provisions as Reference[], catalogue.provisions, 'provision', (at) => [
      'provisions',
      at,
    ]),
    types: knownCodes(given.types, catalogue.assistanceTypes, 'assistance type', (at) => ['types', at]),
  };
}

const anyCodes = z.array(z.string().trim()).max(500);
const eachOnce = (list: readonly string[]) => [...new Set(list)];
const codes = anyCodes.min(1).transform(eachOnce);
const dayOrNone = day.nullish().transform((value) => value ?? null);

const shape = z.object({
  title: text(200),
  description: optionalText(10_000),
  goals: z
    .array(z.string().trim().toLowerCase())
    .max(50)
    .nullish()
    .transform((list) => [...new Set(list ?? [])]),
  status: z.enum(activityStatuses),
  starts: dayOrNone,
  ends: dayOrNone,
  organizations: z
    .array(z.object({ provider: z.string(), role: z.enum(activityRoles) }))
    .min(1)
    .max(50),
  participants: codes,
  shares: z
    .array(z.object({ participant: z.string().trim(), percent: z.number().min(0.001).max(100) }))
    .max(500)
    .nullish(),
  provisions: codes,
  types: codes,
});
const mayBeNone = anyCodes.transform(eachOnce);
const shapeToConfirm = shape.extend({ provisions: mayBeNone, types: mayBeNone });
