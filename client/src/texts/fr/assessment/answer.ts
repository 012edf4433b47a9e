import type { Answer } from '../../en/assessment/answer.ts';
import type { In } from '../../whole.ts';

export const answer = {
  'assessment.changed-by-two': {
    why: 'Deux personnes ont modifié ceci. Rien n’est enregistré tant que vous n’avez pas choisi ; ce que vous continuez d’écrire compte comme votre version.',
    yours: 'La vôtre',
    somebody: 'Une autre personne',
    keep: 'Garder la mienne',
    take: 'Utiliser celle-ci',
    join: 'Réunir les deux',
    ownWhy:
      'Vous avez modifié ceci dans une autre fenêtre. Rien n’est enregistré tant que vous n’avez pas choisi ; ce que vous continuez d’écrire compte comme écrit ici.',
    here: 'Écrit ici',
    elsewhere: 'Dans l’autre fenêtre',
    keepHere: 'Garder ce qui est écrit ici',
  },
  'assessment.field-save': {
    waiting: 'En attente sur cet appareil',
    saving: 'Enregistrement…',
    saved: 'Enregistré à {{time}}',
    failed: 'Non enregistré',
    held: 'Attend la correction',
    here: 'Pas encore envoyé',
    conflict: 'Modifié par deux personnes',
    ownConflict: 'Modifié dans une autre fenêtre',
  },
  'assessment.question': {
    again: 'Réessayer',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'Ceci n’a pas été accepté en l’état. Corrigez-le ou abrégez-le ; le reste est enregistré.',
    tooLarge: 'Ceci est trop long pour être enregistré. Abrégez-le ; le reste est enregistré.',
  },
  'assessment.answer-sheet': {
    law: 'Sur le papier',
    practice: 'En pratique',
    figures: 'Chiffres et exemples',
    challenges: 'Ce qui fait obstacle',
    wanted: 'Aide souhaitée',
    received: 'Aide reçue',
    noSubject: 'Le problème n’est pas décrit.',
    result: 'Résultat : {{text}}',
    beneficiary: 'Pour : {{text}}',
    ownContribution: 'Contribution propre : {{text}}',
  },
  'assessment.measure-view': {
    untitled: 'Sans titre',
    edit: 'Modifier',
    editThis: 'Modifier {{title}}',
    onPaper: 'Sur le papier',
    inPractice: 'En pratique',
    where: 'Figure dans',
    text: 'Texte',
  },
} satisfies In<'fr', Answer>;
