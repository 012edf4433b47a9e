import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'Un message montre au plus {most} fichiers. Envoyez les autres avec le suivant.',
  'Write a message, or choose a file to send.': 'Écrivez un message, ou choisissez un fichier à envoyer.',
  'Send the limit of every step once.': 'Envoyez le délai de chaque étape une fois.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Votre côté n’a pas envoyé ce fichier, ou il n’est plus conservé. Envoyez le fichier et joignez-le de nouveau.',
};
