import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'Cette tâche ne dit pas ce qu’elle a besoin de savoir.',
  'The process that did this ended before it was done, time after time.':
    'Le processus qui faisait ceci s’est arrêté avant d’avoir fini, à chaque fois.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Il s’est passé quelque chose d’inattendu. Le journal le raconte, avec l’identifiant de la tâche.',
  'It could not be sent within {days} days.': 'Il n’a pas pu être envoyé en {days} jours.',
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.':
    'Le processus s’est arrêté pendant qu’il le remettait au serveur de messagerie. On ne sait pas s’il est arrivé.',
  'The connection broke while it was handed over. Nobody knows whether it arrived.':
    'La connexion a été coupée pendant la remise. On ne sait pas s’il est arrivé.',
  'The mail server refused it ({answer}).': 'Le serveur de messagerie l’a refusé ({answer}).',
  'The mail server did not take it yet ({answer}).':
    'Le serveur de messagerie ne l’a pas encore accepté ({answer}).',
  'The mail server cannot be used ({answer}).': 'Le serveur de messagerie est inutilisable ({answer}).',
  'It was stopped before it began.': 'Arrêté avant d’avoir commencé.',
  'This job is being done or is done. Look at the list again.':
    'Cette tâche est en cours ou terminée. Regardez de nouveau la liste.',
  'This mail is not in doubt and has not failed. Look at the list again.':
    'Ce courriel n’est ni incertain ni échoué. Regardez de nouveau la liste.',
  'This mail is not in doubt. Look at the list again.':
    'Ce courriel n’est pas incertain. Regardez de nouveau la liste.',
};
