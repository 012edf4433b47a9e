import type { BudgetBand, Horizon } from '../../assessment/answer.ts';
import type { NeedRow } from '../../assessment/need.ts';
import type { Day } from '../../base/calendar.ts';
import { broadAt } from '../../convention/broad/broad.ts';
import type { BroadLevel } from '../../convention/broad/broad-key.ts';
import type { AssistanceCategory } from '../../convention/instrument.ts';
import type { LegalTradition } from '../../convention/participant.ts';
import { isOfWhole } from '../../convention/provision-key.ts';
import { withSubjects } from '../../convention/subject.ts';
import type { Mode, Money, Offer, Scope } from '../offer.ts';
import { reachIn, whereIs } from '../offer-reach.ts';
import type { FitFacts } from './facts.ts';

/** All that the score of a pair is worked out from, beside the weights: with both, anybody can work it out again (domain.md §5). */
export interface FitInputs {
  readonly day: Day;
  readonly need: {
    readonly type: string;
    readonly category: AssistanceCategory;
    readonly provision: string;
    /** Left out where none is named, and in what was kept before there were any. */
    readonly subjects?: readonly string[];
    readonly article: string;
    readonly chapter: string;
    /** The whole Convention that an offer may name is the one of this provision. */
    readonly ofWhole: boolean;
    /** Of what is broader than a provision: what it is, and how much of it the offer names part by part. */
    readonly broad?: { readonly level: BroadLevel; readonly covered: number };
    readonly languages: readonly string[];
    readonly horizon: Horizon | null;
    readonly targetDate: Day | null;
    readonly budgetBand: BudgetBand | null;
  };
  readonly state: {
    readonly languages: readonly string[];
    readonly legalTradition: LegalTradition | null;
  };
  readonly offer: {
    readonly types: readonly string[];
    /** Of its types. */
    readonly categories: readonly AssistanceCategory[];
    readonly scope: Scope;
    readonly subjects?: readonly string[];
    readonly languages: readonly string[];
    readonly legalTraditions: readonly LegalTradition[];
    readonly mode: Mode | null;
    readonly opens: Day | null;
    readonly closes: Day | null;
    readonly ceiling: Money | null;
  };
  /** The provider is visibly at work in that State. */
  readonly present: boolean;
}

export function fitInputs(
  need: NeedRow,
  offer: Offer,
  {
    today: day,
    participant,
    catalogue,
    present,
  }: Pick<FitFacts, 'today' | 'participant' | 'catalogue' | 'present'>,
): FitInputs {
  const { type, category, provision, languages, horizon, targetDate, budgetBand } = need;
  const { article, chapter } = whereIs(provision, catalogue);
  const level = broadAt(catalogue, provision)?.place.level;
  const covered = level ? (reachIn(offer.scope, provision, catalogue)?.covered ?? 0) : 0;
  const ofWhole = isOfWhole(provision);
  const categories = offer.types.flatMap((code) => catalogue.assistanceTypes.get(code)?.category ?? []);
  const { types, scope, languages: offered, legalTraditions, mode, opens, closes, ceiling } = offer;
  return {
    day,
    need: {
      type,
      category,
      provision,
      ...withSubjects(need.subjects),
      article,
      chapter,
      ofWhole,
      ...(level && { broad: { level, covered } }),
      languages,
      horizon,
      targetDate,
      budgetBand,
    },
    state: { languages: participant.languages, legalTradition: participant.legalTradition },
    offer: {
      types,
      categories: [...new Set(categories)],
      scope,
      ...withSubjects(offer.subjects),
      languages: offered,
      legalTraditions,
      mode,
      opens,
      closes,
      ceiling,
    },
    present,
  };
}
