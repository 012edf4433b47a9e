import type { Sentences } from '../sentences.ts';

export const work: Sentences = {
  'This job does not say what it needs to know.': 'لا تذكر هذه المهمة ما تحتاج إلى معرفته.',
  'The process that did this ended before it was done, time after time.':
    'انتهت العملية التي تنفّذ هذا قبل إتمامه، مرة بعد مرة.',
  'Something unexpected happened. The log tells of it, under the id of the job.':
    'حدث أمر غير متوقع. يرويه السجل مع معرّف المهمة.',
  'It could not be sent within {days} days.': 'تعذّر إرساله خلال {days} أيام.',
  'The process ended while it was handing this over to the mail server. Nobody knows whether it arrived.':
    'انتهت العملية وهي تسلّمه إلى خادم البريد. ولا يُعرف هل وصل.',
  'The connection broke while it was handed over. Nobody knows whether it arrived.':
    'انقطع الاتصال أثناء التسليم. ولا يُعرف هل وصل.',
  'The mail server refused it ({answer}).': 'رفضه خادم البريد ({answer}).',
  'The mail server did not take it yet ({answer}).': 'لم يقبله خادم البريد بعد ({answer}).',
  'The mail server cannot be used ({answer}).': 'لا يمكن استخدام خادم البريد ({answer}).',
  'It was stopped before it began.': 'أُوقف قبل أن يبدأ.',
  'This job is being done or is done. Look at the list again.':
    'هذه المهمة قيد التنفيذ أو منتهية. أعيدوا النظر في القائمة.',
  'This mail is not in doubt and has not failed. Look at the list again.':
    'هذا البريد ليس غير مؤكد ولا فاشلاً. أعيدوا النظر في القائمة.',
  'This mail is not in doubt. Look at the list again.': 'هذا البريد ليس غير مؤكد. أعيدوا النظر في القائمة.',
};
