import type { Sentences } from '../sentences.ts';

/** Assignments, notes, ready marks and histories. */
export const together: Sentences = {
  'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.':
    'Rien de cette liste de contrôle ne vous est attribué. Demandez à votre point focal de vous en attribuer une partie.',
  'This day is over. Choose today or a later one.':
    'Ce jour est passé. Choisissez aujourd’hui ou une date ultérieure.',
  'This thread is full. Begin a new one.': 'Ce fil est plein. Commencez-en un nouveau.',
  'There is no such note in this thread. Read it again.':
    'Il n’y a pas de telle note dans ce fil. Relisez-le.',
  'Only whoever wrote a note can delete it.': 'Seule la personne qui a écrit une note peut l’effacer.',
  '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.':
    '« {reference} » n’a pas encore de réponse. Répondez-y, ou confirmez la réponse du dernier cycle, avant de la marquer comme prête.',
  'Nobody of your State has this id. Choose one of its people.':
    'Personne de votre État n’a cet identifiant. Choisissez l’une des personnes de votre État.',
  'This is the same person. Leave this out, or choose another.':
    'C’est la même personne. Laissez ce champ de côté ou choisissez quelqu’un d’autre.',
  'This checklist asks nothing of article "{reference}". Choose one of its articles.':
    'Cette liste de contrôle ne demande rien sur l’article « {reference} ». Choisissez l’un de ses articles.',
  'Name at least one article or provision.': 'Indiquez au moins un article ou une disposition.',
  'A focal point always sees the whole checklist. Choose a contributor.':
    'Un point focal voit toujours toute la liste de contrôle. Choisissez un contributeur.',
  'A note of a whole article is of no single field. Leave the field out.':
    'Une note sur un article entier ne porte sur aucun champ en particulier. Omettez le champ.',
  'There are too many threads here. Go on in one of them.':
    'Il y a trop de fils ici. Poursuivez dans l’un d’eux.',
  'Nobody of your State who sees this provision has this id. Choose one of its people.':
    'Aucune personne de votre État qui voit cette disposition n’a cet identifiant. Choisissez l’une de ces personnes.',
  'An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.':
    'Une réponse n’a pas de champ « {field} ». Envoyez l’un de {codes}, ou null pour la disposition dans son ensemble.',
  'Ask for 1 to 50 versions at a time.': 'Demandez de 1 à 50 versions à la fois.',
};

export const togetherLetters: Sentences = {
  'assigned-due-subject': 'Vos questions sont attendues pour le {day}',
  'assigned-due':
    '{count} questions qui vous sont attribuées n’ont pas encore de réponse. Elles sont attendues pour le {day}.',
  'assigned-due_one':
    '{count} question qui vous est attribuée n’a pas encore de réponse. Elle est attendue pour le {day}.',
  'assigned-due_many':
    '{count} de questions qui vous sont attribuées n’ont pas encore de réponse. Elles sont attendues pour le {day}.',
};
