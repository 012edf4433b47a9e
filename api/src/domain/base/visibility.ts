import type { ParticipantCode, ProviderId } from './ids.ts';

/** Who may see an answer and all that is derived from it, from narrow to wide (domain.md §9). */
export const visibilities = ['STATE', 'SECRETARIAT', 'DONORS', 'PUBLIC'] as const;
export type Visibility = (typeof visibilities)[number];

/** 0 STATE … 3 PUBLIC: stored beside each label so that a query can compare. */
export const rankOf = (label: Visibility): number => visibilities.indexOf(label);
export const strictest = (labels: readonly Visibility[]): Visibility =>
  visibilities[Math.min(3, ...labels.map(rankOf))] as Visibility;
export const wider = (a: Visibility, b: Visibility): Visibility => (rankOf(a) >= rankOf(b) ? a : b);

/**
 * For whom a figure or a record is computed. `level` is the widest general right (never STATE: that is `participants`);
 * `participants` are the States whose own people the viewer is; `providers` those for which it acts.
 */
export interface Audience {
  readonly level: 'PUBLIC' | 'DONORS' | 'SECRETARIAT';
  readonly participants: readonly ParticipantCode[];
  readonly providers: readonly ProviderId[];
  /** States of which the viewer sees, as their own people do, only what is assigned to them; all else of them as everybody does. */
  readonly assigned?: readonly ParticipantCode[];
  /** Of its own States no more than what is labelled at least so; left out: all. Only of whoever looks as somebody else. */
  readonly ownFrom?: Visibility;
  /** As whom they look, where they look as somebody else. */
  readonly seenAs?: Visibility;
}

export const everyone: Audience = { level: 'PUBLIC', participants: [], providers: [] };

/** What a viewer sees: what its level allows, and all of its own State. Forbidden is absent. */
export function sees(audience: Audience, label: Visibility, owner: ParticipantCode): boolean {
  return (
    rankOf(label) >= rankOf(audience.level) ||
    (rankOf(label) >= ownRank(audience) && audience.participants.includes(owner))
  );
}

/** The rank from which on they see what is their own State's. */
export const ownRank = ({ ownFrom = 'STATE' }: Audience): number => rankOf(ownFrom);

/** The name shown as *seen as*: the widest. STATE for a State's people without a wider right. */
export function audienceName(audience: Audience): Visibility {
  if (audience.seenAs) return audience.seenAs;
  if (audience.level !== 'PUBLIC') return audience.level;
  return audience.participants.length > 0 ? 'STATE' : 'PUBLIC';
}

/** Figures follow from these alone: two viewers with the same key are given the same bytes of figures. Providers and roles change none. */
export const figuresKey = (audience: Audience): string =>
  `${audience.level}|${[...audience.participants].sort().join(',')}${audience.ownFrom ? `|${audience.ownFrom}` : ''}`;
