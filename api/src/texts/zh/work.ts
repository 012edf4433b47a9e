import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': '此任务没有说明它需要知道什么。',
  'The process that did this ended before it was done, time after time.':
    '执行此任务的进程一再在完成之前终止。',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    '发生了意外情况。日志中按任务标识符记有详情。',
  'It could not be sent within {days} days.': '未能在{days}天内发送。',
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.':
    '在将邮件交给邮件服务器时进程终止。不知道邮件是否已送达。',
  'The connection broke while it was handed over. Nobody knows whether it arrived.':
    '交接过程中连接中断。不知道邮件是否已送达。',
  'The mail server refused it ({answer}).': '邮件服务器拒收（{answer}）。',
  'The mail server did not take it yet ({answer}).': '邮件服务器暂未接收（{answer}）。',
  'The mail server cannot be used ({answer}).': '无法使用邮件服务器（{answer}）。',
  'It was stopped before it began.': '开始之前已停止。',
  'This job is being done or is done. Look at the list again.': '此任务正在进行或已完成。请重新查看列表。',
  'This mail is not in doubt and has not failed. Look at the list again.':
    '此邮件既不存疑也未失败。请重新查看列表。',
  'This mail is not in doubt. Look at the list again.': '此邮件并不存疑。请重新查看列表。',
};
