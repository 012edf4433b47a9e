import type { Sentences } from '../sentences.ts';

export const account: Sentences = {
  'The e-mail address and the password do not match. Check both.':
    'L’adresse électronique et le mot de passe ne correspondent pas. Vérifiez les deux.',
  'Too many attempts. Wait {minutes} minutes and try again.':
    'Trop de tentatives. Attendez {minutes} minutes, puis réessayez.',
  'Too many attempts. Wait a minute and try again.':
    'Trop de tentatives. Attendez une minute, puis réessayez.',
  'Many people are signing in at this moment. Try again in a minute.':
    'Beaucoup de personnes se connectent en ce moment. Réessayez dans une minute.',
  'This is not your current password.': 'Ce n’est pas votre mot de passe actuel.',
  'A password has at least 12 characters. A sentence of four words is a good one.':
    'Un mot de passe compte au moins 12 caractères. Une phrase de quatre mots convient bien.',
  'A password has at most 200 characters.': 'Un mot de passe compte au plus 200 caractères.',
  'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.':
    'Ce lien a déjà servi, a expiré, ou un plus récent a été envoyé. Si vous avez choisi un mot de passe, connectez-vous ; sinon, demandez un nouveau lien à la personne qui vous a invité ou au secrétariat.',
  'A token lasts 1 to 365 days.': 'Un jeton vaut de 1 à 365 jours.',
  'A token is shown once. Make a new one with a new operationId.':
    'Un jeton n’est montré qu’une fois. Créez-en un autre avec un nouvel operationId.',
  'A token cannot make one that outlives it. Sign in to make one that does.':
    'Un jeton ne peut pas en créer un autre qui dure plus longtemps que lui. Connectez-vous pour en créer un.',
  'A token can only end itself and what it made. Sign in to end another.':
    'Un jeton ne met fin qu’à lui-même et à ce qu’il a créé. Connectez-vous pour mettre fin à un autre.',
  'There is already an account with this e-mail address. Use it, or give another address.':
    'Un compte existe déjà avec cette adresse électronique. Utilisez-le ou donnez une autre adresse.',
  'There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.':
    'Il n’y a pas de textes dans la langue « {tag} ». Choisissez en, es, fr, ar, ru ou zh.',
  '"{email}" is not an e-mail address.': '« {email} » n’est pas une adresse électronique.',
};
