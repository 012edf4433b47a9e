import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'تعرض الرسالة {most} من الملفات على الأكثر. أرسلوا الملفات الأخرى مع الرسالة التالية.',
  'Write a message, or choose a file to send.': 'اكتبوا رسالة أو اختاروا ملفًا لإرساله.',
  'Send the limit of every step once.': 'أرسلوا مهلة كل خطوة مرة واحدة.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'لم يرسل جانبكم ملفًا كهذا، أو لم يعد محفوظًا. أرسلوا الملف ثم أرفقوه من جديد.',
  'A State offers its experience with single provisions. Name those, and nothing wider.':
    'تعرض الدولة خبرتها بشأن أحكام محددة. اذكروها ولا تذكروا ما هو أوسع.',
  'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.':
    'لم تُجب دولتكم عن {provision} بنعم مع تدبير. قدموا أولاً إجابة كهذه، أو اختاروا حكمًا آخر.',
  'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.':
    'مقدم المساعدة هذا دولة، ولا يرى إلا الاحتياجات التي يراها الجميع. أظهروا هذه الحاجة للجميع أولاً، أو اختاروا عرضًا آخر.',
};
