import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'لا تذكر هذه المهمة ما تحتاج إلى معرفته.',
  'The process that did this ended before it was done, time after time.':
    'انتهت العملية التي تنفّذ هذا قبل إتمامه، مرة بعد مرة.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'حدث أمر غير متوقع. يرويه السجل مع معرّف المهمة.',
};
