import type { Offline } from '../../en/assessment/offline.ts';
import type { In } from '../../whole.ts';

export const offline = {
  'assessment.offline-note': {
    offline: 'Pas de connexion.',
    goOn: 'Vous pouvez continuer à écrire.',
    waits_one: '{{count}} réponse attend sur cet appareil et partira d’elle-même au retour de la connexion.',
    waits_many:
      '{{count}} de réponses attendent sur cet appareil et partiront d’elles-mêmes au retour de la connexion.',
    waits_other:
      '{{count}} réponses attendent sur cet appareil et partiront d’elles-mêmes au retour de la connexion.',
    inPage_one:
      '{{count}} réponse attend dans cette fenêtre ; gardez-la ouverte jusqu’au retour de la connexion.',
    inPage_many:
      '{{count}} de réponses attendent dans cette fenêtre ; gardez-la ouverte jusqu’au retour de la connexion.',
    inPage_other:
      '{{count}} réponses attendent dans cette fenêtre ; gardez-la ouverte jusqu’au retour de la connexion.',
    none: 'Ce navigateur ne conserve rien sur l’appareil : ce que vous écrivez sans connexion est perdu si vous fermez la fenêtre. Utilisez une fenêtre non privée ou gardez une copie dans un fichier.',
    full: 'Il n’y a plus de place sur cet appareil : ce que vous écrivez sans connexion est perdu si vous fermez la fenêtre. Libérez de l’espace ou gardez une copie dans un fichier.',
  },
  'assessment.file-copy': {
    keep: 'Garder une copie dans un fichier',
    bringBack: 'Reprendre une copie',
    noFile:
      'Ce fichier n’est pas une copie faite ici. Choisissez un fichier dont le nom commence par « needs-matrix ».',
    otherPerson:
      'Cette copie a été faite par une autre personne. Son auteur doit se connecter pour la reprendre.',
    otherChecklist:
      'Cette copie concerne une autre liste de contrôle. Ouvrez celle-ci et reprenez la copie à cet endroit.',
    returned_one: '{{count}} réponse a été reprise et s’enregistre.',
    returned_many: '{{count}} de réponses ont été reprises et s’enregistrent.',
    returned_other: '{{count}} réponses ont été reprises et s’enregistrent.',
  },
} satisfies In<'fr', Offline>;
