import type { Sentences } from '../sentences.ts';

/** What is said of a checklist that comes as a file. */
export const files: Sentences = {
  'This provision is in the file more than once. Keep one of its rows.':
    'هذا الحكم وارد في الملف أكثر من مرة. أبقوا صفاً واحداً له.',
  'This is not the file of a checklist. Choose one that was exported here.':
    'هذا ليس ملف قائمة مرجعية. اختاروا ملفاً صُدّر من هنا.',
  'This file is of another State or another cycle. Choose the file of this checklist.':
    'هذا الملف لدولة أخرى أو لدورة أخرى. اختاروا ملف هذه القائمة المرجعية.',
  'This file has more than {most} rows, and no checklist has so many. Export the checklist again.':
    'في هذا الملف أكثر من {most} صف، وليس في أي قائمة مرجعية هذا العدد. صدّروا القائمة من جديد.',
  'An answer has no field "{key}". It was passed over.': 'ليس في الإجابة حقل «{key}». جرى تجاوزه.',
  'This answer has not been written so often yet. Export the checklist and fill in that file.':
    'لم تُكتب هذه الإجابة هذا العدد من المرات بعد. صدّروا القائمة المرجعية واملؤوا ذلك الملف.',
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.':
    'غيّر شخص ما الكلمات نفسها منذ تصدير الملف. تبقى كما هي الآن؛ ضعوا في القائمة المرجعية ما تريدونه من الملف.',
  'Somebody wrote here since the file was exported. What the file changes goes together with it.':
    'كتب شخص ما هنا منذ تصدير الملف. يُضم ما يغيّره الملف إلى ما كُتب.',
  'This file says nothing of "{reference}".': 'لا يذكر هذا الملف شيئاً عن «{reference}».',
  'This file is not JSON in UTF-8. Export the checklist and fill in that file.':
    'هذا الملف ليس JSON بترميز UTF-8. صدّروا القائمة المرجعية واملؤوا ذلك الملف.',
  'Send the file as XLSX, CSV or JSON, as it was exported.':
    'أرسلوا الملف بصيغة XLSX أو CSV أو JSON كما صُدّر.',
  'This file is larger than {most} MB, and no checklist is. Export the checklist and fill in that file.':
    'هذا الملف أكبر من {most} ميغابايت، ولا توجد قائمة مرجعية بهذا الحجم. صدّروا القائمة واملؤوا ذلك الملف.',
  'A checklist is read as a file by GET, and sent by POST.':
    'تُقرأ القائمة المرجعية ملفاً بواسطة GET وتُرسل بواسطة POST.',
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.':
    'هذا الملف ليس مصنفاً يمكن قراءته. احفظوه بصيغة XLSX دون كلمة مرور واختاروه من جديد.',
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.':
    'هذا المصنف بعد فك ضغطه أكبر من أي قائمة مرجعية. صدّروا القائمة واملؤوا ذلك الملف.',
  'This file has more rows than any checklist. Export the checklist and fill in that file.':
    'في هذا الملف صفوف أكثر من أي قائمة مرجعية. صدّروا القائمة واملؤوا ذلك الملف.',
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.':
    'هذا الملف ليس بترميز UTF-8. احفظوه من جديد بصيغة «CSV UTF-8» أو بمجموعة المحارف UTF-8، ثم اختاروه مرة أخرى.',
  '“{value}” is not one of the choices. Write one of these: {options}.':
    '«{value}» ليس من الخيارات المتاحة. اكتبوا واحداً منها: {options}.',
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.':
    '«{label}»: وصف المشكلة أقل من أن يُستجاب له. تصبح احتياجاً موسوماً بأنه «غير واضح»؛ اذكروا ما الذي ينقص بالتحديد.',
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.':
    'لم تعد «{label}» مطلوبة هنا. ويُسحب الاحتياج الذي نشأ عنها عند تقديمكم القائمة.',
};
