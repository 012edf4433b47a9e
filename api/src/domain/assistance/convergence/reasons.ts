import { type Sentence, sentence } from '../../base/sentence.ts';
import type { ConvergenceGroup } from './convergence.ts';

export const convergenceReasonCodes = ['ARTICLE', 'SUBJECT', 'PROVISION', 'TYPE'] as const;
export type ConvergenceReasonCode = (typeof convergenceReasonCodes)[number];

export interface ConvergenceReason {
  readonly code: ConvergenceReasonCode;
  readonly sentence: Sentence;
}

/** Why these States are a group: what all of them put first, and what all of their needs there have in common. */
export function reasonsOf(
  { areas, members }: Pick<ConvergenceGroup, 'areas' | 'members'>,
  /** A key as people read it. */
  read: (key: string) => string = (key) => key,
): readonly ConvergenceReason[] {
  const subjects = areas.filter(({ kind }) => kind === 'SUBJECT').map(({ code }) => code);
  const provisions = sharedBy(members.map(({ needs }) => needs.map(({ provision }) => provision)));
  const types = sharedBy(members.map(({ needs }) => needs.map(({ type }) => type)));
  const reasons: ConvergenceReason[] = areas
    .filter(({ kind }) => kind === 'ARTICLE')
    .map(({ code }) => ({
      code: 'ARTICLE',
      sentence: sentence('convergence-article', { article: read(code) }),
    }));
  if (subjects.length > 0) reasons.push(said('SUBJECT', 'convergence-subject', 'subjects', subjects, ','));
  if (provisions.length > 0)
    reasons.push(said('PROVISION', 'convergence-provision', 'provisions', provisions.map(read), ', '));
  if (types.length > 0) reasons.push(said('TYPE', 'convergence-type', 'types', types, ','));
  return reasons;
}

function said(
  code: ConvergenceReasonCode,
  name: string,
  value: string,
  list: readonly string[],
  comma: string,
): ConvergenceReason {
  return { code, sentence: sentence(name, { [value]: list.join(comma) }) };
}

/** What each of these lists has, in the order of the first. */
function sharedBy(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  return [...new Set(first)].filter((one) => rest.every((list) => list.includes(one)));
}
