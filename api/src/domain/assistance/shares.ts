import type { ParticipantCode } from '../base/ids.ts';
import { Invalid } from '../base/refusal.ts';
import type { Activity, Share } from './activity.ts';

type Said = { readonly participant: string; readonly percent: number };

/** Whether each of these States has one share, and all together are a hundred per cent; files round to hundredths. */
export const areWhole = (shares: readonly Said[], participants: readonly string[]): boolean =>
  shares.length === participants.length &&
  participants.every((code) => shares.some(({ participant }) => participant === code)) &&
  Math.abs(shares.reduce((sum, { percent }) => sum + percent, 0) - 100) <= 0.05 * shares.length;

/** What was sent, in the order of the States that it helps; none where none was sent. */
export function sharesOf(
  given: readonly Said[] | null | undefined,
  participants: readonly ParticipantCode[],
): Pick<Activity, 'shares'> {
  if (!given || given.length === 0) return {};
  if (!areWhole(given, participants)) throw new Invalid(notWhole, ['shares']);
  const percents = new Map(given.map(({ participant, percent }) => [participant, percent]));
  return {
    shares: participants.map(
      (participant): Share => ({ participant, percent: percents.get(participant) ?? 0 }),
    ),
  };
}

/** Whoever writes an activity by hand says nothing of shares: they stay as long as it helps the same States. */
export const withSharesOf = <Content extends Pick<Activity, 'participants' | 'shares'>>(
  content: Content,
  { participants, shares = [] }: Pick<Activity, 'participants' | 'shares'>,
): Content =>
  areWhole(shares, content.participants) && participants.length > 0 ? { ...content, shares } : content;

const notWhole =
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.';
