import type { NeedRow } from '../../../assessment/need.ts';
import type { Participant } from '../../../convention/participant.ts';
import type { Weights } from '../../../convention/weights.ts';
import { share, unsaid } from '../weights.ts';
import { type PartRule, part } from './rule.ts';

/** A shared language. An offer that names none promises none. */
export const language: PartRule = (need, offer, facts) => {
  const wanted = wantedLanguages(need, facts.participant);
  const points = languagePoints(offer.languages, wanted, facts.catalogue.weights);
  if (wanted.length === 0) return part('LANGUAGE', points, facts, 'language-unsaid');
  const shared = sharedLanguages(offer.languages, wanted);
  return shared.length > 0
    ? part('LANGUAGE', points, facts, 'language-shared', {
        languages: shared.join(','),
        count: shared.length,
      })
    : part('LANGUAGE', points, facts, 'language-none', {
        languages: wanted.join(','),
        count: wanted.length,
      });
};

/** The need's own languages, or else the State's; the language alone counts, not its country or script. */
export function wantedLanguages(
  { languages }: Pick<NeedRow, 'languages'>,
  participant: Pick<Participant, 'languages'> | undefined,
): readonly string[] {
  return (languages.length > 0 ? languages : (participant?.languages ?? [])).map(primary);
}

export function languagePoints(
  offered: readonly string[],
  wanted: readonly string[],
  { parts }: Weights,
): number {
  if (wanted.length === 0) return share(parts.LANGUAGE, unsaid);
  return offered.some((tag) => wanted.includes(primary(tag))) ? parts.LANGUAGE : 0;
}

const sharedLanguages = (offered: readonly string[], wanted: readonly string[]): readonly string[] =>
  [...new Set(offered.map(primary))].filter((tag) => wanted.includes(tag));

function primary(tag: string): string {
  const dash = tag.indexOf('-');
  return (dash < 0 ? tag : tag.slice(0, dash)).toLowerCase();
}
