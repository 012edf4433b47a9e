import type { Sentences } from '../sentences.ts';

/** What is said of instruments that are written by hand, and of consultations on them. */
export const writing: Sentences = {
  'This checklist comes with the product, and its state with it. Make a new draft from it instead.':
    'Cette liste de contrôle est fournie avec le produit, et son état aussi. Faites-en plutôt un nouveau projet.',
  'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.':
    'Un instrument passe de projet à en consultation, puis à adopté, puis à remplacé, étape par étape. Relisez son état.',
  'Nothing is decided on a day that is still to come. Correct the day.':
    'Rien n’est décidé un jour qui est encore à venir. Corrigez la date.',
  'This instrument is not under consultation. Comments are written while it is; what was said stays readable.':
    'Cet instrument n’est pas en consultation. Les commentaires s’écrivent pendant qu’il l’est ; ce qui a été dit reste lisible.',
  'There are too many replies here. Write a new comment.':
    'Il y a trop de réponses ici. Écrivez un nouveau commentaire.',
  'No instrument is as large as this. Divide it into several.':
    'Aucun instrument n’est aussi grand. Divisez-le en plusieurs.',
  'Say what the draft begins from: an instrument, a file, or a convention.':
    'Dites de quoi part le projet : d’un instrument, d’un fichier ou d’une convention.',
  'There is no instrument "{code}". Choose one that is loaded.':
    'Il n’y a pas d’instrument « {code} ». Choisissez-en un qui est chargé.',
  'A draft is put under consultation before it is adopted. Do that first.':
    'Un projet est mis en consultation avant d’être adopté. Faites-le d’abord.',
  'Another version took its place. Read it again.': 'Une autre version a pris sa place. Relisez-le.',
  'Another version is under consultation now. Read it again.':
    'Une autre version est maintenant en consultation. Relisez-la.',
  'There are too many comments on this instrument. Reply to one that is there.':
    'Il y a trop de commentaires sur cet instrument. Répondez à l’un de ceux qui y sont.',
  'This instrument has no question "{code}". Choose one of its questions.':
    'Cet instrument n’a pas de question « {code} ». Choisissez l’une de ses questions.',
  'This instrument does not ask {provision}. Choose one of its provisions.':
    'Cet instrument n’interroge pas sur {provision}. Choisissez l’une de ses dispositions.',
  '"{code}" is being written already. Open it, or give this one a code of its own.':
    '« {code} » est déjà en cours de rédaction. Ouvrez-le, ou donnez à celui-ci un code propre.',
  'Send between one and {most} edits.': 'Envoyez entre une et {most} modifications.',
  'There is no such revision yet. Read it again, and send the revision you read.':
    'Cette révision n’existe pas encore. Relisez-le et envoyez la révision que vous avez lue.',
};
