import type { NeedRow } from '../../../assessment/need.ts';
import type { Mode } from '../../offer.ts';
import { remoteOnlyPoints, weights } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** Remote or on site, against the kind of help. */
export const mode: PartRule = (need, offer) => {
  const points = modePoints(offer.mode, needsPresence(need));
  if (offer.mode === null) return part('MODE', points, 'mode-unsaid');
  if (points < weights.MODE) return part('MODE', points, 'mode-remote-only', { type: need.type });
  return part('MODE', points, reasons[offer.mode]);
};

export function modePoints(offered: Mode | null, presence: boolean): number {
  if (offered === null) return 0;
  return offered === 'REMOTE' && presence ? remoteOnlyPoints : weights.MODE;
}

/** Training and equipment happen in a place, and so does an expert on site; all other advice can be given from afar. */
export const needsPresence = ({ category, type }: Pick<NeedRow, 'category' | 'type'>): boolean =>
  category !== 'ADVISORY' || type === 'ON_SITE_EXPERT';

const reasons = { REMOTE: 'mode-remote', ON_SITE: 'mode-on-site', BOTH: 'mode-both' } as const;
