import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'В этом задании не сказано, что ему нужно знать.',
  'The process that did this ended before it was done, time after time.':
    'Процесс, который это выполнял, раз за разом завершался раньше времени.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'Произошло что-то непредвиденное. Об этом сказано в журнале, по идентификатору задания.',
  'It could not be sent within {days} days.': 'Письмо не удалось отправить за {days} дней.',
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.':
    'Процесс завершился, пока передавал письмо почтовому серверу. Неизвестно, дошло ли оно.',
  'The connection broke while it was handed over. Nobody knows whether it arrived.':
    'Соединение прервалось во время передачи. Неизвестно, дошло ли письмо.',
  'The mail server refused it ({answer}).': 'Почтовый сервер отказал ({answer}).',
  'The mail server did not take it yet ({answer}).': 'Почтовый сервер пока не принял письмо ({answer}).',
  'The mail server cannot be used ({answer}).': 'Почтовым сервером нельзя воспользоваться ({answer}).',
  'It was stopped before it began.': 'Остановлено до начала.',
  'This job is being done or is done. Look at the list again.':
    'Это задание выполняется или выполнено. Посмотрите список снова.',
  'This mail is not in doubt and has not failed. Look at the list again.':
    'Это письмо не под сомнением и не отмечено как неотправленное. Посмотрите список снова.',
  'This mail is not in doubt. Look at the list again.':
    'Это письмо не под сомнением. Посмотрите список снова.',
};
