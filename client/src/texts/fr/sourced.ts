import type { Sourced } from '../en/sourced.ts';
import type { In } from '../whole.ts';

export const sourced = {
  'sourced.card': {
    reason: 'Pourquoi il a été écarté :',
  },
  'sourced.concern-fields': {
    concerns: 'Ce qu’il concerne',
    PROVISION: 'Une disposition',
    ARTICLE: 'Un article entier',
    CHAPTER: 'Un chapitre entier',
    JOINING: 'L’adhésion à la Convention',
    which_PROVISION: 'Disposition',
    which_ARTICLE: 'Article',
    which_CHAPTER: 'Chapitre',
    choose: 'Choisissez',
  },
  'sourced.decide-form': {
    confirm: 'Confirmer : c’est notre besoin',
    declineInstead: 'L’écarter',
    reason: 'Pourquoi ? L’auteur de la proposition lira ceci.',
    decline: 'L’écarter',
    back: 'Retour',
  },
  'sourced.source-file': {
    label: 'Un fichier qui le montre, si vous en avez un',
    choose: 'Choisir un fichier',
    another: 'En choisir un autre',
    kinds: 'PDF, DOCX, XLSX, ODT, PNG, JPEG ou TXT, 25 Mo au plus.',
    who: 'Le voient ceux qui voient d’où vient le besoin.',
    whoProposed:
      'L’État le lit avec votre proposition ; personne d’autre ne le lit avant qu’il ait confirmé le besoin.',
    going: 'En cours d’envoi',
    cut: 'La connexion a été coupée. L’envoi reprendra de lui-même.',
    arrived: 'Il est arrivé.',
    lost: 'Il n’est pas arrivé. Choisissez-le de nouveau.',
    remove: 'Retirer le fichier',
  },
  'sourced.source-form': {
    state: 'État',
    choose: 'Choisissez',
    type: 'Type d’aide',
    subject: 'À quoi sert l’aide',
    subjectHint: 'Par exemple : rédiger l’infraction de trafic d’influence.',
    subjects: 'Sur quoi elle porte',
    kind: 'D’où il vient',
    source: 'Source',
    sourceHint: 'Quelle visite, lettre ou manifestation, et où elle le dit.',
    say: 'Dites d’où il vient.',
    day: 'Date de la source',
    when: 'Indiquez le jour, aujourd’hui ou avant.',
    enter: 'Inscrire le besoin',
    propose: 'Le proposer à l’État',
    back: 'Retour',
  },
  'sourced.waiting-proposals': {
    waiting_one:
      '{{count}} besoin issu d’une autre source vous a été proposé. Personne d’autre ne le voit avant votre confirmation.',
    waiting_many:
      '{{count}} de besoins issus d’autres sources vous ont été proposés. Personne d’autre ne les voit avant votre confirmation.',
    waiting_other:
      '{{count}} besoins issus d’autres sources vous ont été proposés. Personne d’autre ne les voit avant votre confirmation.',
    look: 'Voir',
  },
  'routes.sourced-needs': {
    title: 'Besoins issus d’autres sources',
    enter: 'Inscrire un besoin',
    propose: 'Proposer un besoin',
    ofState:
      'Issus de visites, d’examens, de lettres, de demandes et de manifestations. Ce que d’autres proposent ne devient un besoin que lorsque vous le confirmez.',
    ofOthers:
      'Issus de visites, d’examens, de lettres, de demandes et de manifestations. Ce que vous proposez n’est vu que de l’État concerné et de vous jusqu’à ce que l’État le confirme.',
    registers: 'Voir les évaluations que d’autres institutions ont faites.',
    none: 'Aucun besoin issu d’autres sources',
    noneOfState:
      'Inscrivez-en un que la liste de contrôle n’indique pas, issu d’une visite de pays, par exemple.',
    noneOfOthers: 'Proposez-en un à un État : il décide si c’est l’un de ses besoins.',
  },
  sourced: {
    COUNTRY_VISIT: 'Visite de pays',
    PEER_REVIEW: 'Examen par les pairs',
    LETTER: 'Lettre',
    REQUEST: 'Demande',
    EVENT: 'Manifestation',
    proposed: 'Proposé',
    confirmed: 'Confirmé',
    declined: 'Écarté',
    SECRETARIAT: 'Le secrétariat',
    STATE: 'L’État lui-même',
    SECRETARIAT_SEES: 'Le secrétariat',
    DONORS_SEE: 'Le secrétariat et les prestataires',
    PUBLIC_SEES: 'Tout le monde',
    fileOnItsWay: 'Le fichier n’est pas encore arrivé. Attendez-le ou retirez-le.',
    visibility: 'Qui peut le voir',
  },
} satisfies In<'fr', Sourced>;
