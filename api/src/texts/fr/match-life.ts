import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'Un message montre au plus {most} fichiers. Envoyez les autres avec le suivant.',
  'Write a message, or choose a file to send.': 'Écrivez un message, ou choisissez un fichier à envoyer.',
  'Send the limit of every step once.': 'Envoyez le délai de chaque étape une fois.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Votre côté n’a pas envoyé ce fichier, ou il n’est plus conservé. Envoyez le fichier et joignez-le de nouveau.',
  'A State offers its experience with single provisions. Name those, and nothing wider.':
    'Un État offre son expérience sur des dispositions précises. Nommez-les, et rien de plus large.',
  'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.':
    'Votre État n’a pas répondu à {provision} par un oui et une mesure. Présentez d’abord une telle réponse, ou choisissez une autre disposition.',
  'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.':
    'Ce prestataire est un État et ne voit que les besoins visibles de tous. Montrez d’abord ce besoin à tous, ou choisissez une autre offre.',
};
