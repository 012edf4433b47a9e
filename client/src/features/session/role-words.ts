import { useTexts } from '../../lib/i18n.ts';
import type { RoleName } from '../../lib/session.ts';

/** The word for a role. */
export function useRoleWord(): (role: RoleName | undefined) => string {
  const t = useTexts(texts);
  return (role) => (role ? t(role) : '');
}

const texts = {
  en: {
    ADMINISTRATOR: 'Secretariat administrator',
    ANALYST: 'Secretariat analyst',
    AUDITOR: 'Auditor',
    CONTRIBUTOR: 'Contributor',
    DONOR: 'Donor',
    FOCAL_POINT: 'Focal point',
    HELP_DESK: 'Help desk',
  },
  es: {
    ADMINISTRATOR: 'Administración de la Secretaría',
    ANALYST: 'Analista de la Secretaría',
    AUDITOR: 'Auditoría',
    CONTRIBUTOR: 'Colaborador',
    DONOR: 'Donante',
    FOCAL_POINT: 'Punto focal',
    HELP_DESK: 'Servicio de ayuda',
  },
};
