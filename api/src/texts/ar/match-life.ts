import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'تعرض الرسالة {most} من الملفات على الأكثر. أرسلوا الملفات الأخرى مع الرسالة التالية.',
  'Write a message, or choose a file to send.': 'اكتبوا رسالة أو اختاروا ملفًا لإرساله.',
  'Send the limit of every step once.': 'أرسلوا مهلة كل خطوة مرة واحدة.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'لم يرسل جانبكم ملفًا كهذا، أو لم يعد محفوظًا. أرسلوا الملف ثم أرفقوه من جديد.',
};
