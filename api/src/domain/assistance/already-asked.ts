import type { AnswerContent } from '../assessment/answer.ts';
import type { Need } from '../assessment/need.ts';
import { isRunning } from '../assessment/rules/already-assisted.ts';
import type { Day } from '../base/calendar.ts';
import type { ActivityId, AssessmentId, MatchId, NeedId, ParticipantCode, Reference } from '../base/ids.ts';
import { ascending, byParts, descending, inOrder, type Order } from '../base/order.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import type { Match } from './match.ts';

export const alreadyKinds = ['MATCH', 'ACTIVITY', 'RECEIVED', 'NEED', 'OTHER_INSTRUMENT'] as const;
export type AlreadyKind = (typeof alreadyKinds)[number];

/** A wish while it is written. */
export interface Wish {
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly type: string;
  readonly assessment: AssessmentId;
  readonly instrument: string;
}

/** The same help at the same provision, or elsewhere in its article: asked for before, agreed, or already given [WG 20]. */
export interface AlreadyAsked {
  readonly kind: AlreadyKind;
  readonly provision: Reference;
  /** At the wish's own provision. */
  readonly exact: boolean;
  readonly need?: NeedId;
  readonly match?: MatchId;
  readonly activity?: ActivityId;
  readonly assessment?: AssessmentId;
  readonly provider?: string;
  readonly until?: Day | null;
}

/** What the State has asked for and been given; all of it may be of other types and other articles. */
export interface HelpKnown {
  readonly needs: readonly Pick<Need, 'id' | 'provision' | 'type'>[];
  /** Open ones of these needs. */
  readonly matches: readonly Pick<Match, 'id' | 'need'>[];
  readonly activities: readonly Activity[];
  readonly answers: readonly (Pick<AnswerContent, 'provision' | 'assistanceWanted' | 'assistanceReceived'> & {
    readonly assessment: AssessmentId;
    readonly instrument: string;
  })[];
}

/** What is said at a wish; it blocks nothing. What is nearest to it first. */
export function alreadyAsked(
  wish: Wish,
  { needs, matches, activities, answers }: HelpKnown,
  article: ReadonlySet<Reference>,
  today: Day,
): readonly AlreadyAsked[] {
  const { participant, type, assessment, instrument } = wish;
  const near = needs.filter((need) => need.type === type && article.has(need.provision));
  const at = (provision: Reference) => ({ provision, exact: provision === wish.provision });
  const agreed = new Set<string>(matches.map(({ id }) => id));
  const found: readonly AlreadyAsked[] = [
    ...near.flatMap(({ id, provision }): readonly AlreadyAsked[] => {
      const open = matches.filter(({ need }) => need === id);
      return open.length === 0
        ? [{ kind: 'NEED' as const, ...at(provision), need: id }]
        : open.map((match) => ({ kind: 'MATCH' as const, ...at(provision), need: id, match: match.id }));
    }),
    ...activities
      .filter((one) => one.participants.includes(participant) && one.types.includes(type))
      .filter((one) => isUnderWay(one, today) && !(one.match && agreed.has(one.match)))
      .flatMap(({ id, provisions }) => {
        const served = provisions.filter((provision) => article.has(provision));
        const provision = served.find((one) => one === wish.provision) ?? served[0];
        return provision ? [{ kind: 'ACTIVITY' as const, ...at(provision), activity: id }] : [];
      }),
    ...answers
      .filter(({ provision }) => article.has(provision))
      .flatMap(({ provision, assistanceReceived, assessment: from }) =>
        assistanceReceived
          .filter((help) => help.type === type && isRunning(help, today))
          .map(({ providerName, until }) => ({
            ...{ kind: 'RECEIVED' as const, ...at(provision), assessment: from },
            ...{ provider: providerName, until },
          })),
      ),
    ...answers
      .filter((answer) => answer.assessment !== assessment && answer.instrument !== instrument)
      .filter(
        (answer) => article.has(answer.provision) && answer.assistanceWanted.some((one) => one.type === type),
      )
      .map(({ provision, assessment: from }) => ({
        kind: 'OTHER_INSTRUMENT' as const,
        ...at(provision),
        assessment: from,
      })),
  ];
  return inOrder(once(found), nearest);
}

const underWay: readonly ActivityStatus[] = ['PIPELINE', 'IMPLEMENTATION', 'FINALISATION'];
const isUnderWay = ({ status, ends }: Activity, today: Day): boolean =>
  underWay.includes(status) && (ends === null || ends >= today);

/** Help that was recorded in two cycles is said once. */
function once(found: readonly AlreadyAsked[]): AlreadyAsked[] {
  const keyOf = ({ kind, provision, provider, match, activity, assessment }: AlreadyAsked) =>
    [kind, provision, ...(kind === 'RECEIVED' ? [provider] : [match, activity, assessment])].join('\n');
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

const nearest: Order<AlreadyAsked> = {
  list: 'alreadyAsked',
  keyOf: ({ exact, kind, provision }) => [Number(exact), alreadyKinds.indexOf(kind), provision],
  compare: byParts(descending, ascending, ascending),
};
