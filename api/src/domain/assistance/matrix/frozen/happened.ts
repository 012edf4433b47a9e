import type { NeedState } from '../../../assessment/need.ts';
import type { Instant } from '../../../base/calendar.ts';
import type {
  ActivityId,
  AssessmentId,
  NeedId,
  OfferId,
  ParticipantCode,
  ProviderId,
} from '../../../base/ids.ts';
import { type Audience, sees } from '../../../base/visibility.ts';
import { byMatch } from '../../coverage.ts';
import type { OutboxEntry } from '../rows.ts';

/** When a need last became another for an audience, and by what. */
export interface NeedTurn {
  readonly at: Instant;
  /** The submission; null: by hand, or by its label. */
  readonly assessment: AssessmentId | null;
  /** Its label was changed with it. */
  readonly label: boolean;
}

/** What somebody who sees more knew of a need when the span began. */
export type SeenBefore = (need: NeedId) => Seen;

/** What happened between two instants, as far as one audience is told of it. */
export interface Happened {
  readonly needs: Map<NeedId, NeedTurn>;
  readonly offers: Map<OfferId, Instant>;
  readonly activities: Map<ActivityId, Instant>;
  /** The first with each provider. */
  readonly agreements: Map<NeedId, readonly Agreed[]>;
  /** Came to be seen by hand, and nothing here says whether it was there before. */
  readonly unclear: Set<NeedId>;
}
interface Agreed {
  readonly at: Instant;
  readonly provider: ProviderId;
}

type Seen = NeedState | 'ABSENT';

/** What was there before and is shown since was widened, though no label was changed beside it. */
export function clearUp({ needs, unclear }: Happened, seenByMore: SeenBefore): void {
  for (const need of unclear) {
    const turn = needs.get(need);
    const before = seenByMore(need);
    if (turn && before !== 'ABSENT' && before !== 'WITHDRAWN') needs.set(need, { ...turn, label: true });
  }
  unclear.clear();
}

/**
 * Takes the entries of a span, one after another. Of a need only those count at which what the audience sees of it became another: what its
 * State did to it while it was hidden is told to nobody.
 */
export function createHappened(audience: Audience, seenBefore: SeenBefore) {
  const happened: Happened = {
    needs: new Map(),
    offers: new Map(),
    activities: new Map(),
    agreements: new Map(),
    unclear: new Set(),
  };
  // Of those that are hidden, as they were last.
  const hidden = new Map<NeedId, NeedState>();
  const seen = new Map<NeedId, Seen>();
  const take = ({ at, rows }: OutboxEntry): void => {
    const submissions = new Map<ParticipantCode, AssessmentId>();
    let label = false;
    for (const { kind, row } of rows) {
      if (kind === 'submission') submissions.set(row.participant, row.id);
      label ||= kind === 'labels';
    }
    for (const { kind, row } of rows) {
      if (kind === 'need') {
        const now = sees(audience, row.label, row.participant) ? row.state : 'ABSENT';
        const before = seen.get(row.id) ?? seenBefore(row.id);
        const unseen = hidden.get(row.id);
        if (now === 'ABSENT') hidden.set(row.id, row.state);
        else hidden.delete(row.id);
        if (now === before) continue;
        const isFirst = !seen.has(row.id) && unseen === undefined;
        seen.set(row.id, now);
        const assessment = submissions.get(row.participant) ?? null;
        const widened = before === 'ABSENT' && unseen !== undefined && unseen !== 'WITHDRAWN';
        happened.needs.set(row.id, { at, assessment, label: label || widened });
        if (before === 'ABSENT' && isFirst && !assessment && !label) happened.unclear.add(row.id);
        else happened.unclear.delete(row.id);
      } else if (kind === 'offer') happened.offers.set(row.id, at);
      else if (kind === 'activity') happened.activities.set(row.id, at);
      else if (kind === 'match' && byMatch[row.stage] !== 'UNMET') {
        const { need, provider, agreedAt } = row;
        const known = happened.agreements.get(need) ?? [];
        if (!known.some((one) => one.provider === provider))
          happened.agreements.set(need, [...known, { at: agreedAt ?? at, provider }]);
      }
    }
  };
  return { happened, take };
}
