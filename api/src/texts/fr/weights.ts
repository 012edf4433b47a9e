import type { Sentences } from '../sentences.ts';

export const weights: Sentences = {
  'The parts add up to {sum}. Change them until they make 100.':
    'Les éléments font {sum} en tout. Modifiez-les jusqu’à ce qu’ils fassent 100.',
  'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.':
    'Une portée plus large ne donne jamais plus qu’une portée plus étroite : toute la Convention au plus autant qu’un chapitre, un chapitre qu’un article, un article que la disposition elle-même.',
  'Another type of the same category gives less than the very type. Lower it.':
    'Un autre type de la même catégorie donne moins que le type exact. Diminuez-le.',
  'Help from afar only gives at most the points of how help is given. Lower it.':
    'Une aide uniquement à distance donne au plus les points du mode de fourniture. Diminuez-les.',
  'Send every part of the score once.': 'Envoyez chaque élément de la note une fois.',
  'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.':
    'Places de cette année déjà convenues, ou gardées pour des États d’une offre conjointe : {count}. Donnez-en au moins autant.',
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.':
    'Cette offre n’a pas été confirmée à temps ; rien ne peut donc être convenu à son sujet. Laissez d’abord son fournisseur la confirmer, ou déclinez.',
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.':
    'Cette offre ne correspond plus au besoin ; rien ne peut donc être convenu à son sujet. Laissez son fournisseur la réviser, ou déclinez.',
  'The offer was revised after the State agreed, so it is asked for its word again.':
    'L’offre a été révisée après l’accord de l’État ; son accord lui est donc demandé de nouveau.',
  'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.':
    'Votre État ne répond plus à {provision} par oui avec une mesure ; ce n’est donc plus son expérience. Révisez l’offre ou retirez-la.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'Vous ne représentez plus le prestataire de cette offre. Demandez à un collègue de la confirmer.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'Cette offre a déjà été confirmée le {day}. Il n’y a plus rien à faire.',
  'This link has expired. Sign in and confirm the offer there.':
    'Ce lien a expiré. Connectez-vous et confirmez l’offre sur place.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'Ce lien est incomplet. Ouvrez-le de nouveau depuis le courriel, ou connectez-vous pour confirmer.',
};
