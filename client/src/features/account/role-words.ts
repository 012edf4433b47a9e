import { english, useTexts } from '../../lib/i18n.ts';
import type { RoleName } from '../../lib/session.ts';

/** The word for a role. */
export function useRoleWord(): (role: RoleName | undefined) => string {
  const t = useTexts(texts);
  return (role) => (role ? t(role) : '');
}

export const texts = english('account.role-words', {
  ADMINISTRATOR: 'Secretariat administrator',
  ASSISTANCE_FOCAL_POINT: 'Coordination focal point for assistance',
  ANALYST: 'Secretariat analyst',
  AUDITOR: 'Auditor',
  CONTRIBUTOR: 'Contributor',
  DONOR: 'Donor',
  FOCAL_POINT: 'Focal point',
  HELP_DESK: 'Help desk',
});
