import { z } from 'zod';
import { type Day, dayOf, type Instant } from '../base/calendar.ts';
import type {
  EvidenceId,
  NeedId,
  ParticipantCode,
  ProviderId,
  Reference,
  SourcedNeedId,
  UserId,
} from '../base/ids.ts';
import { day, parse, text } from '../base/parse.ts';
import { Conflict, Invalid, OutOfTurn } from '../base/refusal.ts';
import type { Visibility } from '../base/visibility.ts';
import { concernOf } from '../convention/broad/broad.ts';
import { joining } from '../convention/broad/broad-key.ts';
import type { Catalogue } from '../convention/catalogue.ts';
import { statusOf } from '../convention/participant.ts';
import type { AssistanceWanted } from './answer.ts';
import { parseWish } from './answer-input.ts';

/** Where a need may come from that no checklist states [WG 9, 23, 39]. */
export const sourceKinds = ['COUNTRY_VISIT', 'PEER_REVIEW', 'LETTER', 'REQUEST', 'EVENT'] as const;
export type SourceKind = (typeof sourceKinds)[number];
export const sourcedNeedStates = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const;
export type SourcedNeedState = (typeof sourcedNeedStates)[number];
export const proposingSides = ['STATE', 'SECRETARIAT', 'PROVIDER'] as const;

/** A need from outside the checklist: until its State confirms it, only the State and whoever proposed it know of it. */
export interface SourcedNeed {
  readonly id: SourcedNeedId;
  readonly revision: number;
  readonly participant: ParticipantCode;
  readonly provision: Reference;
  readonly wish: AssistanceWanted;
  readonly source: { readonly kind: SourceKind; readonly text: string; readonly day: Day };
  /** The State's file that shows it. */
  readonly file: EvidenceId | null;
  /** Their own file, of whoever proposed it; left out where they sent none. */
  readonly proposedFile?: EvidenceId;
  readonly by: {
    readonly side: (typeof proposingSides)[number];
    readonly provider: ProviderId | null;
    readonly user: UserId;
    readonly name: string | null;
  };
  readonly at: Instant;
  readonly state: SourcedNeedState;
  /** Who may see it once it is confirmed. */
  readonly label: Visibility;
  /** What it became, or went into. */
  readonly need: NeedId | null;
  readonly reason: string | null;
  readonly decidedAt: Instant | null;
}

const source = z.object({ kind: z.enum(sourceKinds), text: text(2_000), day });

/** What is proposed or recorded, every code known; INVALID with the place of the first that is not good. */
export function parseSourced(
  input: {
    readonly provision: string;
    readonly wish: Readonly<Record<string, unknown>>;
    readonly source: unknown;
  },
  known: Pick<
    Catalogue,
    'provisions' | 'articles' | 'chapters' | 'assistanceTypes' | 'subjects' | 'participants'
  >,
  participant: ParticipantCode,
  now: Instant,
): Pick<SourcedNeed, 'provision' | 'wish' | 'source'> {
  const provision = input.provision as Reference;
  if (!concernOf(known, provision))
    throw new Invalid(`There is no provision "${provision}". Take the code as the catalogue writes it.`, [
      'provision',
    ]);
  const from = parse(source, input.source, ['source']);
  if (from.day > dayOf(now))
    throw new Invalid('This day is still to come. Say when it was.', ['source', 'day']);
  const assistanceTypes = [...known.assistanceTypes.values()];
  const wish = parseWish(input.wish, { assistanceTypes, subjects: known.subjects }, ['wish']);
  checkJoining(known, { participant, provision, wish }, now);
  return { provision, source: from, wish };
}

/** Only who is no party yet can join; and model legislation is for named parts of the Convention [WG 19]. */
export function checkJoining(
  { participants }: Pick<Catalogue, 'participants'>,
  { participant: code, provision, wish }: Pick<SourcedNeed, 'participant' | 'provision' | 'wish'>,
  now: Instant,
): void {
  if (provision !== joining) return;
  const participant = participants.get(code);
  if (participant && statusOf(participant, dayOf(now)) === 'STATE_PARTY')
    throw new Invalid(
      'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.',
      ['provision'],
    );
  if (wish.type === 'MODEL_LEGISLATION')
    throw new Invalid(
      'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.',
      ['wish', 'type'],
    );
}

/** What the State says to a proposal; it is said once. */
export function decide(
  before: SourcedNeed,
  decision: Pick<SourcedNeed, 'state' | 'label' | 'need' | 'reason' | 'file'>,
  { now, expectedRevision }: { readonly now: Instant; readonly expectedRevision: number },
): SourcedNeed {
  if (before.state !== 'PROPOSED')
    throw new OutOfTurn('This was decided already. Look at what became of it.', ['proposal']);
  if (before.revision !== expectedRevision) throw new Conflict(before.revision);
  return { ...before, ...decision, decidedAt: now, revision: before.revision + 1 };
}
