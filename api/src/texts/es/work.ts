import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'Este trabajo no dice lo que necesita saber.',
  'The process that did this ended before it was done, time after time.':
    'El proceso que hacía esto terminó antes de acabarlo, una y otra vez.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Ocurrió algo inesperado. El registro lo cuenta, con el identificador del trabajo.',
};
