import type { MatchLife } from '../en/match-life.ts';
import type { In } from '../whole.ts';

export const matchLife = {
  'match.due': {
    since: 'en attente depuis le {{date}}',
    due: 'à faire d’ici au {{date}}',
    overdue: 'en retard depuis le {{date}}',
  },
  'match.message-files': {
    label: 'Des fichiers, si vous en avez',
    choose: 'Choisir des fichiers',
    more: 'Choisir d’autres fichiers',
    kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG ou TXT, jusqu’à 25 Mo chacun et 10 par message.',
    going: 'En cours d’envoi',
    cut: 'La connexion a été coupée. L’envoi reprend de lui-même.',
    came: 'Prêt. L’autre partie le verra quand vous enverrez le message.',
    progressOf: 'Part de {{name}} déjà envoyée',
    notTaken: 'Ce fichier n’a pas été accepté. Choisissez-le de nouveau.',
    remove: 'Retirer',
    removeThis: 'Retirer {{name}} de ce message',
  },
  'match.outcome': {
    DELIVERED: 'L’aide a été fournie.',
    DECLINED_BY_STATE: 'L’État a décliné.',
    DECLINED_BY_PROVIDER: 'Le prestataire a décliné.',
    NEED_WITHDRAWN: 'L’État a retiré le besoin.',
    OFFER_WITHDRAWN: 'Le prestataire a retiré l’offre avant que les deux parties se soient mises d’accord.',
    LOST: 'Le besoin a été rouvert, mais cette correspondance n’est pas revenue.',
    ended: 'Terminée le {{date}}.',
  },
} satisfies In<'fr', MatchLife>;
