import type { Sentences } from '../sentences.ts';

/** What is said of instruments that come by file, of replies to their questions, and of tables of answers. */
export const instruments: Sentences = {
  'An instrument does not go back to an earlier state. Make a new version of it.':
    'لا يعود الصك إلى حالة سابقة. اجعلوا له نسخة جديدة.',
  'An instrument file is sent by POST.': 'يُرسَل ملف الصك بطريقة POST.',
  'An invented participant has a code of X and two letters, and no other one has.':
    'للمشارك المختلق رمز مؤلف من X وحرفين، وليس لغيره مثل هذا الرمز.',
  'Article {article} has the provision {provision} already. Keep it: answers may be about it.':
    'للمادة {article} الحكم {provision} من قبل. أبقوه: قد تكون هناك إجابات عنه.',
  'Give at least one option to choose.': 'قدّموا خيارا واحدا على الأقل.',
  'Give the table at least one column.': 'اجعلوا للجدول عمودا واحدا على الأقل.',
  'Name the decision by which it was adopted, and its day.': 'اذكروا المقرر الذي اعتُمد به وتاريخه.',
  'Name the provisions that are asked.': 'اذكروا الأحكام المسؤول عنها.',
  'No reply to "{code}" can fulfil this condition. Compare it with one of its options.':
    'لا يمكن لأي رد على «{code}» أن يستوفي هذا الشرط. قارنوه بأحد خياراته.',
  'The articles of this convention come with the product. Leave them out, and name its provisions.':
    'مواد هذه الاتفاقية مرفقة بالمنتج. احذفوها واذكروا أحكامها.',
  'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.':
    'يستند الشرط إلى «{code}»، وهو ليس من أسئلة {provision}. اذكروا سؤالا من الحكم نفسه.',
  'The conditions of these questions form a circle: {circle}. Take one of them out.':
    'شروط هذه الأسئلة تشكل حلقة: {circle}. احذفوا واحدا منها.',
  'The least number is larger than the largest. Correct one of the two.':
    'الحد الأدنى أكبر من الحد الأقصى. صححوا أحدهما.',
  'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.':
    'سؤال الامتثال معروض دائما: احذفوا شرطه أو اطرحوه في حكم خاص به.',
  'There is a participant "{code}" with other names. Write its code alone.':
    'يوجد مشارك «{code}» بأسماء أخرى. اكتبوا رمزه وحده.',
  'There is no assistance type "{code}" yet. Give its category and labels.':
    'لا يوجد بعد نوع مساعدة «{code}». اذكروا فئته وتسمياته.',
  'This checklist has no kind of help "{code}". Name one of its own.':
    'لا يوجد في هذه القائمة المرجعية نوع مساعدة «{code}». اذكروا نوعاً من أنواعها.',
  'There is no challenge "{code}" yet. Give its labels.': 'لا يوجد بعد تحدٍّ «{code}». اذكروا تسمياته.',
  'There is no chapter {chapter}. Add it, or correct the article.':
    'لا يوجد فصل {chapter}. أضيفوه أو صححوا المادة.',
  'There is no participant "{code}". Add it to participants or correct the code.':
    'لا يوجد مشارك «{code}». أضيفوه إلى المشاركين أو صححوا الرمز.',
  'There is no provision {provision}. Correct the reference.': 'لا يوجد حكم {provision}. صححوا الإشارة.',
  'This checklist is not adopted yet. It can be tried by invented States alone until it is.':
    'لم تُعتمد هذه القائمة المرجعية بعد. وإلى أن تُعتمد لا تجربها إلا دول مختلقة.',
  'This checklist is not put to this participant. Choose another one.':
    'هذه القائمة المرجعية غير موجهة إلى هذا المشارك. اختاروا غيرها.',
  'This checklist was superseded. Choose the one that took its place.':
    'استُعيض عن هذه القائمة المرجعية. اختاروا التي حلت محلها.',
  'This convention is new. Give its chapters and articles.': 'هذه الاتفاقية جديدة. اذكروا فصولها وموادها.',
  'This convention is new. Give its titles.': 'هذه الاتفاقية جديدة. اذكروا عناوينها.',
  'This file cannot be loaded.': 'يتعذر تحميل هذا الملف.',
  'This file is larger than {most} MB, and no instrument is. Choose the file of an instrument.':
    'حجم هذا الملف أكبر من {most} ميغابايت، ولا يبلغ أي صك هذا الحجم. اختاروا ملف صك.',
  'This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.':
    'هذا الملف ليس JSON بترميز UTF-8. احفظوه من جديد بصيغة JSON وبترميز UTF-8.',
  'This instrument does not ask {provision}. Add it to its provisions, or correct the question.':
    'لا يسأل هذا الصك عن {provision}. أضيفوه إلى أحكامه أو صححوا السؤال.',
  'This is not an instrument file. Its format says "{format}".': 'هذا ليس ملف صك. يرد في صيغته «{format}».',
  'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.':
    'النسخة {version} من «{code}» معتمدة وتبقى إلى أن تُعتمد الجديدة. أعطوا المشروع حتى ذلك الحين رمزا خاصا به.',
  'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.':
    'النسخة {version} من «{code}» محمّلة بمحتوى آخر. أعطوا المعدلة رقم نسخة جديدا.',
  '{provision} has a question about compliance already. Ask the second one of a provision of its own.':
    'للحكم {provision} سؤال عن الامتثال من قبل. اطرحوا السؤال الثاني في حكم خاص به.',
  '"{code}" has another category in another instrument. Make them agree.':
    'لـ «{code}» فئة أخرى في صك آخر. اجعلوهما متفقتين.',
  '"{code}" is here twice. Keep one.': '«{code}» وارد هنا مرتين. أبقوا واحدا.',
  '"{code}" is a checklist of another convention. Give this one a code of its own.':
    '«{code}» قائمة مرجعية لاتفاقية أخرى. أعطوا هذه رمزا خاصا بها.',
  'This checklist has no question "{code}" of this provision. Send one of {codes}.':
    'ليس في هذه القائمة المرجعية سؤال «{code}» عن هذا الحكم. أرسلوا واحدا من {codes}.',
  'This checklist has no question of its own about this provision. Leave the replies out.':
    'ليس في هذه القائمة المرجعية أسئلة خاصة بها عن هذا الحكم. احذفوا الردود.',
  'This reply is not a text. Leave its language and its translation out.':
    'هذا الرد ليس نصا. احذفوا لغته وترجمته.',
  'Two replies are to "{code}". Keep one.': 'هناك ردّان على «{code}». أبقوا واحدا.',
  'Choose one of {codes}.': 'اختاروا واحدا من {codes}.',
  'Write a number that is at least {least}.': 'اكتبوا رقما لا يقل عن {least}.',
  'Write a number that is at most {most}.': 'اكتبوا رقما لا يزيد على {most}.',
  'This table has at most {most} rows. Take some out.': 'لهذا الجدول {most} صفوف على الأكثر. احذفوا بعضها.',
  'This table has no column "{code}". Take it out.': 'ليس في هذا الجدول عمود «{code}». احذفوه.',
  'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.':
    'الرد على هذا السؤال هو امتثال الإجابة. أرسلوه هناك، أو NOT_PROVIDED هنا.',
  'This file has no rows. Its first row names the columns, and each further one is a participant.':
    'ليس في هذا الملف صفوف. يسمّي صفه الأول الأعمدة، وكل صف بعده مشارك.',
  'No column names the participants. Choose the one that does.':
    'لا يوجد عمود يسمّي المشاركين. اختاروا العمود الذي يسمّيهم.',
  'Say where these answers are from.': 'اذكروا مصدر هذه الإجابات.',
  'No question of this checklist is called “{name}”. The column is passed over.':
    'لا يوجد في هذه القائمة المرجعية سؤال بعنوان «{name}». يُتجاوز العمود.',
  'Columns {columns} are for the same question. Choose one of them.':
    'الأعمدة {columns} للسؤال نفسه. اختاروا واحدا منها.',
  'Nobody who takes part is called “{name}”. Write the name or the code.':
    'لا يوجد مشارك اسمه «{name}». اكتبوا الاسم أو الرمز.',
  '“{name}” may be {others}. Write the code.': 'قد يكون «{name}» هو {others}. اكتبوا الرمز.',
  'This participant is in rows {rows} with other answers each. Keep one of them.':
    'هذا المشارك وارد في الصفوف {rows} بإجابات مختلفة. أبقوا واحدا منها.',
  'This row says the same as row {row}. It is passed over.': 'يقول هذا الصف ما يقوله الصف {row}. يُتجاوز.',
  '“{value}” is none of the replies. Write one of {options}.':
    '«{value}» ليس من الردود. اكتبوا واحدا من {options}.',
  '“{value}” is not a number. Write it with digits, like 1234.5.':
    '«{value}» ليس رقما. اكتبوه بالأرقام، مثل 1234.5.',
  '“{value}” is not a whole number. Write it with digits, like 1234.':
    '«{value}» ليس عددا صحيحا. اكتبوه بالأرقام، مثل 1234.',
  '“{value}” can be read as two numbers. Write it without separators for thousands.':
    'يمكن أن يُقرأ «{value}» على وجهين. اكتبوه من دون فواصل الآلاف.',
  'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.':
    'في هذا الصف خلايا أكثر من أعمدة الجدول: {columns}. اكتبوا كل صف في سطر مستقل، مع | بين خلاياه.',
  'This file is in UTF-16, and was read as that.': 'هذا الملف بترميز UTF-16، وقُرئ على ذلك.',
  'This State fills in this checklist itself. What it wrote stays.':
    'هذه الدولة تملأ القائمة المرجعية بنفسها. يبقى ما كتبته.',
  'This row says nothing.': 'لا يقول هذا الصف شيئا.',
  'This file has more than {most} rows. Send it in parts.':
    'في هذا الملف أكثر من {most} صف. أرسلوه على أجزاء.',
  'This file has more than {most} columns. Take some out.': 'في هذا الملف أكثر من {most} عمود. احذفوا بعضها.',
  'This file is larger than {most} MB. Send it in parts.':
    'حجم هذا الملف أكبر من {most} ميغابايت. أرسلوه على أجزاء.',
  'Send the file as CSV.': 'أرسلوا الملف بصيغة CSV.',
  'This file is not a CSV file. Save the table as CSV and choose that file.':
    'هذا الملف ليس ملف CSV. احفظوا الجدول بصيغة CSV واختاروا ذلك الملف.',
  'A table of answers is sent by POST.': 'يُرسَل جدول الإجابات بطريقة POST.',
  'This day is still to come. Correct it.': 'هذا التاريخ لم يأت بعد. صححوه.',
  'Send what each column is as a JSON object of places and parts.':
    'أرسلوا ما هو كل عمود في كائن JSON من المواضع والأجزاء.',
};
