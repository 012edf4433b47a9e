import type { NeedRow } from '../../assessment/need.ts';
import { sentence } from '../../base/sentence.ts';
import { sees } from '../../base/visibility.ts';
import type { Caution } from '../match.ts';
import type { FitFacts } from './facts.ts';

/** What to bear in mind of a pair that may well be. */
export type CautionRule = (need: NeedRow, facts: Pick<FitFacts, 'audience'>) => Caution | null;

/** A prerequisite is a gap of that State [WG 27]; said only of those that the audience may see. */
const waitsFor: CautionRule = ({ waitsFor, participant }, { audience }) => {
  const seen = waitsFor.filter(({ label }) => sees(audience, label, participant));
  if (seen.length === 0) return null;
  const provisions = seen.map(({ provision }) => provision).join(', ');
  return { code: 'WAITS_FOR', sentence: sentence('caution-waits-for', { provisions, count: seen.length }) };
};

const vague: CautionRule = ({ vague }) =>
  vague ? { code: 'VAGUE', sentence: sentence('caution-vague') } : null;

/** Somebody helps with this already [WG 20]. */
const alreadyAssisted: CautionRule = ({ alreadyAssistedBy }) =>
  alreadyAssistedBy.length > 0
    ? {
        code: 'ALREADY_ASSISTED',
        sentence: sentence('caution-already-assisted', { providers: alreadyAssistedBy.join(', ') }),
      }
    : null;

export const cautions: readonly CautionRule[] = [waitsFor, vague, alreadyAssisted];
