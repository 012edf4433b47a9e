import type { Sentences } from '../sentences.ts';

/** Of subscriptions. */
export const subscriptionRefusals: Sentences = {
  'Follow at most {most} things. Remove one first.': 'Suivez au plus {most} choses. Retirez-en une d’abord.',
  'Everything is followed without a code. Leave it out.': 'Tout se suit sans code. Ne l’indiquez pas.',
  'Say what is followed: send its code.': 'Dites ce qui est suivi : envoyez son code.',
  'Follow one thing at least, or unsubscribe.': 'Suivez au moins une chose, ou désabonnez-vous.',
  'A saved search is followed by people who are signed in. Sign in first.':
    'Une recherche enregistrée se suit une fois connecté. Connectez-vous d’abord.',
  'This link is not whole, or no longer in use. Open that of the newest mail.':
    'Ce lien est incomplet ou ne sert plus. Ouvrez celui du message le plus récent.',
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.':
    'Au moment de l’envoi, il n’y avait plus rien à annoncer. Personne n’a rien à faire.',
};

/** What digests say. */
export const digestLetters: Sentences = {
  'digest-confirm-subject': 'Souhaitez-vous recevoir les récapitulatifs de Needs Matrix ?',
  'digest-confirm':
    'Avec cette adresse, quelqu’un a demandé des messages qui disent ce qui a changé dans la matrice des besoins et des services. Si c’était vous, confirmez-le dans les {days} jours par le lien ci-dessous. Il ouvre une page avec un seul bouton. Si vous ne faites rien, aucun message ne viendra.',
  'digest-subject': 'Ce qui a changé dans Needs Matrix jusqu’au {day}',
  digest:
    'Voici ce qui a changé du {from} au {day} dans ce que vous suivez, dans la mesure où vous pouvez le voir aujourd’hui.',
  'digest-edition-subject': 'Édition {to} de la matrice des besoins et des services',
  'digest-edition':
    'L’édition {to} est publiée. Voici ce qui a changé depuis l’édition {from} dans ce que vous suivez, dans la mesure où vous pouvez le voir aujourd’hui.',
  'digest-everything': 'Toute la matrice',
  'digest-participant': 'État : {participant}',
  'digest-article': 'Article : {article}',
  'digest-type': 'Type d’assistance : {type}',
  'digest-subject-followed': 'Thème : {subjects}',
  'digest-search': 'Recherche enregistrée « {title} »',
  'digest-counts':
    'Nouveaux besoins : {added}. N’y sont plus : {gone}. Mieux servis : {further}. Moins servis : {fallen}.',
  'letter-foot-digest':
    'Needs Matrix vous écrit parce que vous suivez cela. Le lien ci-dessous met fin à ces messages ou change ce que vous suivez. Merci de ne pas répondre à ce message.',
  'letter-unsubscribe': 'Se désabonner ou changer ce que l’on suit',
};
