import type { Ui } from '../en/ui.ts';
import type { In } from '../whole.ts';

export const ui = {
  'ui.act-note': {
    again: 'Renvoyer',
    lost: 'Le serveur n’a pas répondu. Nous ne savons pas encore si votre envoi est arrivé. Envoyez-le de nouveau : il ne compte qu’une fois, même si vous modifiez quelque chose avant.',
    asFirstSent:
      'Votre premier envoi était arrivé et reste en vigueur. Ce que vous avez modifié ensuite n’a pas été envoyé.',
    ended: 'Votre session a pris fin ; ceci n’a pas été envoyé.',
    signIn: 'Se reconnecter',
  },
  'ui.context-strip': { refused: 'Pas en direct : rechargez la page pour voir les changements' },
  'ui.date-field': {
    half: 'Cette date est incomplète. Écrivez le jour, le mois et l’année, ou effacez-la.',
    year: 'Écrivez l’année en quatre chiffres, par exemple 2027.',
  },
  'ui.draft-note': {
    device: 'Conservé sur cet appareil jusqu’à l’envoi.',
    page: 'Ce navigateur ne conserve rien sur l’appareil : ce que vous écrivez est perdu si vous fermez ou rechargez la page.',
    restored: 'Vous avez écrit ceci le {{at}} ; conservé sur cet appareil, ce n’est pas encore envoyé.',
    changedSince: 'Ce dont il s’agit a changé depuis : comparez avant d’envoyer.',
    throwAway: 'L’abandonner',
  },
  'ui.help-that-ends': {
    PROPOSED: 'Elle est proposée.',
    CONTACTED: 'Les deux parties sont en contact.',
    AGREED: 'Les deux parties en sont convenues.',
    DELIVERING: 'Elle est en cours.',
    activity: 'L’activité « {{title}} » est annulée.',
    place: 'La place revient à l’offre et un autre État peut la prendre.',
  },
  'ui.show-more': {
    more: 'Afficher plus',
    shown: '{{shown}} sur {{of}} affichés',
    failed: 'Le serveur n’a pas répondu. Réessayez.',
  },
  'ui.unknown': {
    unknown: 'Ce lien nomme ce qui n’est pas connu ici : {{parts}}. Cela a été omis ; le reste est affiché.',
    part: '{{name}} « {{value}} »',
    article: 'article',
    asOf: 'date',
    category: 'catégorie d’aide',
    chapter: 'chapitre',
    columns: 'colonnes',
    coverage: 'couverture',
    horizon: 'échéance',
    instrument: 'liste de contrôle',
    obligationLevel: 'niveau d’obligation',
    participant: 'État',
    priorityArea: 'domaine prioritaire',
    provider: 'prestataire',
    provision: 'disposition',
    regionalGroup: 'groupe régional',
    rows: 'lignes',
    status: 'état d’avancement',
    type: 'type d’aide',
  },
} satisfies In<'fr', Ui>;
