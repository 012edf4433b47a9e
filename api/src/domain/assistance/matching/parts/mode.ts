import type { NeedRow } from '../../../assessment/need.ts';
import type { Weights } from '../../../convention/weights.ts';
import type { Mode } from '../../offer.ts';
import { type PartRule, part } from './rule.ts';

/** Remote or on site, against the kind of help. */
export const mode: PartRule = (need, offer, facts) => {
  const presence = needsPresence(need);
  const points = modePoints(offer.mode, presence, facts.catalogue.weights);
  if (offer.mode === null) return part('MODE', points, facts, 'mode-unsaid');
  if (offer.mode === 'REMOTE' && presence)
    return part('MODE', points, facts, 'mode-remote-only', { type: need.type });
  return part('MODE', points, facts, reasons[offer.mode]);
};

export function modePoints(offered: Mode | null, presence: boolean, { parts, remoteOnly }: Weights): number {
  if (offered === null) return 0;
  return offered === 'REMOTE' && presence ? remoteOnly : parts.MODE;
}

/** Training and equipment happen in a place, and so does an expert on site; all other advice can be given from afar. */
export const needsPresence = ({ category, type }: Pick<NeedRow, 'category' | 'type'>): boolean =>
  category !== 'ADVISORY' || type === 'ON_SITE_EXPERT';

const reasons = { REMOTE: 'mode-remote', ON_SITE: 'mode-on-site', BOTH: 'mode-both' } as const;
