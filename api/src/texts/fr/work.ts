import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'Cette tâche ne dit pas ce qu’elle a besoin de savoir.',
  'The process that did this ended before it was done, time after time.':
    'Le processus qui faisait ceci s’est arrêté avant d’avoir fini, à chaque fois.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Il s’est passé quelque chose d’inattendu. Le journal le raconte, avec l’identifiant de la tâche.',
};
