import { dayOf, type Instant } from '../base/calendar.ts';
import { type NeedId, needId, type ParticipantCode } from '../base/ids.ts';
import { pick } from '../base/pick.ts';
import { same } from '../base/same.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import type { Known } from '../convention/instrument-versions.ts';
import { withSubjects } from '../convention/subject.ts';
import { type AssistanceWanted, laterParts } from './answer.ts';
import { withoutMark } from './confirm-need.ts';
import type { AnswerInForce, InForce } from './in-force.ts';
import { labelOf, revisionAfter } from './labels.ts';
import { type Need, type NeedLanguages, needLanguageFields } from './need.ts';
import { becauseOfSource, sourcedAgain } from './need-source.ts';
import { findingRules, needRules } from './rules/register.ts';
import type { Facts, Findings } from './rules/rule.ts';
import type { SilentGap } from './rules/silent-gap.ts';
import { isNoLongerStated, noLongerStated, statedAgain } from './rules/withdrawal.ts';
import { continuedNeeds, earlierPlaces, placesOf } from './versions/continued-needs.ts';

export interface Derivation {
  readonly participant: ParticipantCode;
  /** All the State's answers in force, the newly submitted revision among them. */
  readonly inForce: InForce;
  /** The State's needs; those withdrawn because no answer states them may be left out, unless one of these answers does. */
  readonly existing: readonly Need[];
  readonly catalogue: Catalogue;
  readonly now: Instant;
}

export interface Derived {
  /** To be saved: new ones at revision 1, others at their next. What is as it was is left out. */
  readonly changed: readonly Need[];
  /** Those of `changed` that the State no longer states: their open matches are declined with that reason. */
  readonly withdrawn: readonly NeedId[];
  /** Of all answers in force. */
  readonly silentGaps: readonly SilentGap[];
}

/** All of a State's needs follow from its answers in force, since a gap here may be what a need there waits for (domain.md §4). */
export function deriveNeeds({ participant, inForce, existing, catalogue, now }: Derivation): Derived {
  const known = new Map(existing.map((need) => [need.id, need]));
  const changed: Need[] = [];
  const stated = new Set<NeedId>();
  const continued = continuedNeeds(participant, inForce, known, catalogue);
  for (const answer of inForce.values()) {
    for (const wish of answer.assistanceWanted) {
      const id = continued(answer, wish.type);
      stated.add(id);
      const before = known.get(id);
      const need = needOf(participant, { answer, wish, inForce, catalogue, today: dayOf(now) }, before, now);
      if (!before) changed.push(need);
      else if (!saysTheSame(before, need)) changed.push({ ...need, revision: revisionAfter(before, need) });
    }
  }
  const later = earlierPlaces(inForce, catalogue);
  const unstated = existing.filter(({ id }) => !stated.has(id));
  const sourced = unstated.flatMap((need) => sourcedAgain(need, { inForce, catalogue, now }) ?? []);
  const withdrawn = unstated
    .filter((need) => need.state !== 'MET' && !need.sources?.length && !isNoLongerStated(need))
    .flatMap((need) => withdrawnNeed(need, inForce.get(need.provision) ?? later.get(need.provision), now));
  return {
    changed: [...changed, ...sourced, ...withdrawn],
    withdrawn: withdrawn.map(({ id }) => id),
    silentGaps: findingRules.flatMap((rule) => rule.find(inForce)),
  };
}

/** The ids of the needs that these answers state, those too that came from provisions of earlier versions. */
export function statedNeeds(
  participant: ParticipantCode,
  answers: InForce,
  catalogue: Known,
): readonly NeedId[] {
  return [...answers.values()].flatMap((answer) =>
    placesOf(answer, catalogue).flatMap((provision) =>
      answer.assistanceWanted.map(({ type }) => needId(participant, provision, type)),
    ),
  );
}

function needOf(participant: ParticipantCode, facts: Facts, before: Need | undefined, now: Instant): Need {
  const { answer, wish } = facts;
  const found = findingsOf(facts);
  return {
    id: before?.id ?? needId(participant, answer.provision, wish.type),
    revision: (before?.revision ?? 0) + 1,
    participant,
    provision: answer.provision,
    type: wish.type,
    category: wish.category,
    ...withSubjects(wish.subjects),
    subject: wish.subject,
    result: wish.result,
    beneficiary: wish.beneficiary,
    ownContribution: wish.ownContribution,
    ...toldIn(answer, wish),
    languages: wish.languages,
    budgetBand: wish.budgetBand,
    place: before?.place ?? null,
    horizon: horizonOf(wish, before),
    targetDate: before?.targetDate ?? null,
    state: before ? statedAgain(before, answer) : 'OPEN',
    ...withSources(before, withoutMark(found, found.withoutGap && before?.withoutGapMeant === true)),
    ...(before?.confirmedAt !== undefined && { confirmedAt: before.confirmedAt }),
    label: answer.label,
    assessment: answer.assessment,
    changedAt: now,
  };
}

/** What a source says stays said beside the answer. */
const withSources = <F extends Pick<Need, 'because'>>(
  before: Need | undefined,
  found: F,
): F & Pick<Need, 'sources'> =>
  before?.sources
    ? {
        ...found,
        because: [...found.because, ...before.sources.map((source) => becauseOfSource(before, source))],
        sources: before.sources,
      }
    : found;

/** In which languages: what is not said is left out, so that what was told before is told as it was. */
function toldIn({ language, secondLanguage }: Facts['answer'], wish: AssistanceWanted): NeedLanguages {
  const told = laterParts.assistanceWanted.filter((part) => wish[part] !== undefined);
  const isTranslated = told.some((part) => part.endsWith('Translation'));
  const says = wish.subject || wish.result || wish.beneficiary || wish.ownContribution;
  return {
    ...(language && says && { language }),
    ...(secondLanguage && isTranslated && { secondLanguage }),
    ...pick(wish, told),
  };
}

function findingsOf(facts: Facts): Findings {
  const found = needRules.flatMap((rule) => rule.apply(facts) ?? []);
  const none = { withoutGap: false, alreadyAssistedBy: [], waitsFor: [], vague: false };
  return Object.assign(none, ...found, { because: found.flatMap(({ because }) => because ?? []) });
}

/** The State's own plan wins over what it wished in the checklist: a horizon that is not the wish's as it was then is a plan. */
function horizonOf(wish: AssistanceWanted, before: Need | undefined): Need['horizon'] {
  const wished = before?.because[0]?.sentence.values.horizon;
  const planned = before && wished !== undefined && (before.horizon ?? 'NONE') !== wished;
  return planned ? before.horizon : wish.horizon;
}

/** Only what an answer in force leaves unsaid is withdrawn: a need from a visit or a letter has no such answer and stays. */
function withdrawnNeed(need: Need, answer: AnswerInForce | undefined, now: Instant): readonly Need[] {
  if (!answer) return [];
  // The answer that once stated it stays among the reasons, so that its label still counts.
  const because = [noLongerStated(need, answer), ...need.because.slice(0, 1)];
  const nothing = { place: null, waitsFor: [], alreadyAssistedBy: [] };
  return [
    {
      ...need,
      ...nothing,
      revision: need.revision + 1,
      state: 'WITHDRAWN',
      label: labelOf(because, answer.label),
      because,
      changedAt: now,
    },
  ];
}

/** Compares what a need says; when it was written and what a store adds to it do not count. */
function saysTheSame(before: Need, after: Need): boolean {
  return [...Object.keys(after), ...needLanguageFields, 'subjects', 'withoutGapMeant'].every(
    (field) =>
      field === 'revision' ||
      field === 'changedAt' ||
      same(before[field as keyof Need], after[field as keyof Need]),
  );
}
