import type { ActivityRole, ActivityStatus } from '../activity.ts';

/** Code lists of IATI 2.03, and the names of our own vocabularies in it. */
export const version = '2.03';
export const ours = {
  space: 'urn:needs-matrix:iati',
  provisions: 'urn:needs-matrix:provisions',
  types: 'urn:needs-matrix:kinds-of-help',
} as const;

const statuses: Readonly<Record<ActivityStatus, string>> = {
  PIPELINE: '1',
  IMPLEMENTATION: '2',
  FINALISATION: '3',
  CLOSED: '4',
  CANCELLED: '5',
  SUSPENDED: '6',
};
const roles: Readonly<Record<ActivityRole, string>> = {
  FUNDING: '1',
  ACCOUNTABLE: '2',
  EXTENDING: '3',
  IMPLEMENTING: '4',
};

export const codeOfStatus = (status: ActivityStatus): string => statuses[status];
export const codeOfRole = (role: ActivityRole): string => roles[role];
export const statusOfCode = (code: string | null): ActivityStatus | null => keyOf(statuses, code);
export const roleOfCode = (code: string): ActivityRole | null => keyOf(roles, code);

const keyOf = <Key extends string>(list: Readonly<Record<Key, string>>, code: string | null): Key | null =>
  (Object.keys(list) as Key[]).find((key) => list[key] === code) ?? null;

/** By which an activity that began here is known in a file. */
export const identifierOf = ({ id, iati }: { readonly id: string; readonly iati?: string }): string =>
  iati ?? `${prefix}${id}`;
/** The id in an identifier that we gave; null: it is from elsewhere. */
export const ownIdIn = (identifier: string): string | null =>
  identifier.startsWith(prefix) ? identifier.slice(prefix.length) : null;
const prefix = 'needs-matrix-';
