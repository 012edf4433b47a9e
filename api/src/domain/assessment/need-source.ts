import type { Instant } from '../base/calendar.ts';
import { needId, type ParticipantCode, type Reference } from '../base/ids.ts';
import { pick } from '../base/pick.ts';
import { same } from '../base/same.ts';
import { sentence } from '../base/sentence.ts';
import { strictest } from '../base/visibility.ts';
import { readBroad } from '../convention/broad/broad-key.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { withSubjects } from '../convention/subject.ts';
import type { InForce } from './in-force.ts';
import { revisionAfter } from './labels.ts';
import type { Because, Need, NeedSource } from './need.ts';
import { alreadyAssisted } from './rules/already-assisted.ts';
import { waitsAt } from './rules/waits-for.ts';
import type { SourcedNeed } from './sourced-need.ts';
import { saysNothing } from './vague-words.ts';

/** Not a wish of an answer: known by its rule. */
export const sourcedRule = { name: 'sourced-need', version: 1 } as const;

export const sourceOf = ({ id, source, wish, label }: SourcedNeed): NeedSource => ({
  id,
  ...source,
  wish,
  label,
});

export const becauseOfSource = (need: Pick<Need, 'provision' | 'type'>, source: NeedSource): Because => ({
  rule: sourcedRule.name,
  version: sourcedRule.version,
  sentence: sentence(readBroad(need.provision) ? 'sourced-broad' : `sourced-${source.kind}`, {
    ...{ provision: need.provision, type: need.type, day: source.day },
    // No horizon of a wish: what the State planned stays.
    horizon: 'NONE',
  }),
  answer: null,
  label: source.label,
});

/** A need that rests on its sources alone says what the first of them says, to whoever may see all of them. */
export function needOfSources(
  participant: ParticipantCode,
  provision: Reference,
  sources: readonly [NeedSource, ...NeedSource[]],
  {
    before,
    inForce,
    catalogue,
    now,
  }: {
    readonly before: Need | undefined;
    readonly inForce: InForce;
    readonly catalogue: Catalogue;
    readonly now: Instant;
  },
): Need {
  const [{ wish }] = sources;
  const { waits, assisted } = findings(provision, { wish, inForce, catalogue, now });
  const { language: _, secondLanguage: __, ...told } = before ?? ({} as Partial<Need>);
  return {
    id: before?.id ?? needId(participant, provision, wish.type),
    revision: (before?.revision ?? 0) + 1,
    ...(told.toldRevisions && { toldRevisions: told.toldRevisions }),
    participant,
    provision,
    ...pick(wish, ['type', 'category', 'subject', 'result', 'beneficiary', 'ownContribution', 'languages']),
    ...withSubjects(wish.subjects),
    budgetBand: wish.budgetBand,
    place: before?.place ?? null,
    horizon: before?.horizon ?? wish.horizon,
    targetDate: before?.targetDate ?? null,
    state: before?.state ?? 'OPEN',
    withoutGap: false,
    alreadyAssistedBy: assisted?.alreadyAssistedBy ?? [],
    waitsFor: waits?.waitsFor ?? [],
    vague: saysNothing(wish.subject),
    because: [
      ...sources.map((source) => becauseOfSource({ provision, type: wish.type }, source)),
      ...(assisted?.because ?? []),
      ...(waits?.because ?? []),
    ],
    sources,
    ...(before?.confirmedAt !== undefined && { confirmedAt: before.confirmedAt }),
    label: strictest(sources.map(({ label }) => label)),
    assessment: null,
    changedAt: now,
  };
}

/** The same where a submission changed what is beside it; null where nothing of it did. */
export function sourcedAgain(
  need: Need,
  facts: { readonly inForce: InForce; readonly catalogue: Catalogue; readonly now: Instant },
): Need | null {
  const [first, ...rest] = need.sources ?? [];
  if (!first) return null;
  const after = needOfSources(need.participant, need.provision, [first, ...rest], { ...facts, before: need });
  const says = Object.keys(after).filter((field) => field !== 'revision' && field !== 'changedAt');
  if (says.every((field) => same(after[field as keyof Need], need[field as keyof Need]))) return null;
  return { ...after, revision: revisionAfter(need, after) };
}

function findings(
  provision: Reference,
  {
    wish,
    inForce,
    catalogue,
    now,
  }: {
    readonly wish: NeedSource['wish'];
    readonly inForce: InForce;
    readonly catalogue: Catalogue;
    readonly now: Instant;
  },
) {
  const answer = inForce.get(provision);
  const today = now.slice(0, 10);
  return {
    waits: waitsAt(provision, { inForce, catalogue }),
    assisted: answer ? alreadyAssisted.apply({ answer, wish, inForce, catalogue, today }) : null,
  };
}
