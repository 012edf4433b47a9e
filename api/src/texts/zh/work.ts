import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': '此任务没有说明它需要知道什么。',
  'The process that did this ended before it was done, time after time.':
    '执行此任务的进程一再在完成之前终止。',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    '发生了意外情况。日志中按任务标识符记有详情。',
};
