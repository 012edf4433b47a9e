import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'В этом задании не сказано, что ему нужно знать.',
  'The process that did this ended before it was done, time after time.':
    'Процесс, который это выполнял, раз за разом завершался раньше времени.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Произошло что-то непредвиденное. Об этом сказано в журнале, по идентификатору задания.',
};
