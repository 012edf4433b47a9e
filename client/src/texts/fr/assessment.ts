import type { Assessment } from '../en/assessment.ts';
import type { In } from '../whole.ts';

export const assessment = {
  'assessment.changed-by-two': {
    why: 'Deux personnes ont modifié ceci. Rien n’est enregistré tant que vous n’avez pas choisi ; ce que vous continuez d’écrire compte comme votre version.',
    yours: 'La vôtre',
    somebody: 'Une autre personne',
    keep: 'Garder la mienne',
    take: 'Prendre celle-ci',
    join: 'Réunir les deux',
  },
  'assessment.checklist-foot': {
    before: 'Retour à {{reference}}',
    next: 'Suivant :',
    check: 'Vérifier les réponses',
    checkShort: 'Vérifier',
    ended: 'Votre session est terminée ; ce que vous avez écrit attend ici.',
    signIn: 'Connectez-vous pour l’enregistrer',
    waiting_one: '1 en attente sur cet appareil',
    waiting_other: '{{count}} en attente sur cet appareil',
    toCorrect_one: '1 à corriger',
    toCorrect_other: '{{count}} à corriger',
  },
  'assessment.field-save': {
    waiting: 'En attente sur cet appareil',
    saving: 'Enregistrement…',
    saved: 'Enregistré à {{time}}',
    failed: 'Non enregistré',
    held: 'Attend la correction',
    here: 'Pas encore envoyé',
    conflict: 'Modifié par deux personnes',
  },
  'assessment.longest-waiting': { all: 'Toute la boîte de réception ({{count}})' },
  'assessment.question': { again: 'Réessayer' },
  'assessment.submit-dialog': {
    ends: 'La présentation met fin à une aide en cours, car ces réponses ne la demandent plus :',
    undone:
      'Si une présentation ultérieure la redemande, elle revient dans la mesure où le prestataire le permet.',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'Ceci n’a pas été accepté en l’état. Corrigez-le ou abrégez-le ; le reste est enregistré.',
    tooLarge: 'Ceci est trop long pour être enregistré. Abrégez-le ; le reste est enregistré.',
  },
} satisfies In<'fr', Assessment>;
