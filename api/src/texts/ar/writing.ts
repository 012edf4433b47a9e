import type { Sentences } from '../sentences.ts';

/** What is said of instruments that are written by hand, and of consultations on them. */
export const writing: Sentences = {
  'This checklist comes with the product, and its state with it. Make a new draft from it instead.':
    'تأتي هذه القائمة المرجعية مع المنتج وحالتها معها. اجعلوا منها بدلا من ذلك مشروعا جديدا.',
  'An instrument goes from draft to under consultation, then to adopted, then to superseded, one step at a time. Read its state again.':
    'ينتقل الصك من مشروع إلى قيد التشاور، ثم إلى معتمد، ثم إلى مستعاض عنه، خطوة بعد خطوة. اقرؤوا حالته من جديد.',
  'Nothing is decided on a day that is still to come. Correct the day.':
    'لا يُقرَّر شيء في يوم لم يأت بعد. صححوا اليوم.',
  'This instrument is not under consultation. Comments are written while it is; what was said stays readable.':
    'هذا الصك ليس قيد التشاور. تُكتب التعليقات ما دام كذلك؛ ويبقى ما قيل مقروءا.',
  'There are too many replies here. Write a new comment.': 'الردود هنا أكثر مما ينبغي. اكتبوا تعليقا جديدا.',
  'No instrument is as large as this. Divide it into several.': 'لا يوجد صك بهذا الحجم. قسّموه إلى عدة صكوك.',
  'Say what the draft begins from: an instrument, a file, or a convention.':
    'بيّنوا مم يبدأ المشروع: من صك أو من ملف أو من اتفاقية.',
  'There is no instrument "{code}". Choose one that is loaded.': 'لا يوجد صك «{code}». اختاروا صكا محمّلا.',
  'A draft is put under consultation before it is adopted. Do that first.':
    'يُعرض المشروع للتشاور قبل اعتماده. افعلوا ذلك أولا.',
  'Another version took its place. Read it again.': 'حلت محله نسخة أخرى. اقرؤوه من جديد.',
  'Another version is under consultation now. Read it again.':
    'هناك الآن نسخة أخرى قيد التشاور. اقرؤوها من جديد.',
  'There are too many comments on this instrument. Reply to one that is there.':
    'التعليقات على هذا الصك أكثر مما ينبغي. ردوا على تعليق موجود.',
  'This instrument has no question "{code}". Choose one of its questions.':
    'ليس في هذا الصك سؤال «{code}». اختاروا أحد أسئلته.',
  'This instrument does not ask {provision}. Choose one of its provisions.':
    'لا يسأل هذا الصك عن {provision}. اختاروا أحد أحكامه.',
  '"{code}" is being written already. Open it, or give this one a code of its own.':
    'يجري تحرير «{code}» بالفعل. افتحوه، أو أعطوا هذا رمزا خاصا به.',
  'Send between one and {most} edits.': 'أرسلوا ما بين تعديل واحد و{most} من التعديلات.',
  'There is no such revision yet. Read it again, and send the revision you read.':
    'لا توجد هذه المراجعة بعد. اقرؤوه من جديد وأرسلوا المراجعة التي قرأتموها.',
};
