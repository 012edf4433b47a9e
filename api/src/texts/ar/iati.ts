import type { Sentences } from '../sentences.ts';

export const iati: Sentences = {
  'This text is longer than {most} characters. What is beyond is left out.':
    'هذا النص أطول من {most} حرفًا. ما زاد على ذلك يُترك.',
  'There is no goal or target "{code}" of the 2030 Agenda. It is left out.':
    'لا يوجد هدف أو غاية «{code}» في خطة عام 2030. تُترك.',
  'This amount is below zero: {value}. Correct it in the file.':
    'هذا المبلغ أقل من الصفر: {value}. صحّحوه في الملف.',
  '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.':
    'لا توجد عملة «{code}». صحّحوها في الملف: رمزها في ISO 4217، مثل USD.',
  'Not listed here, and left out: {name}.': 'غير مدرج هنا ومتروك: {name}.',
  'There is no State "{code}" here. Correct the code in the file, or leave this activity out.':
    'لا توجد هنا دولة «{code}». صحّحوا الرمز في الملف أو اتركوا هذا النشاط.',
  'Its amounts were checked. They are not kept here.': 'جرى التحقق من مبالغه. وهي لا تُحفظ هنا.',
  'It has no title in English. The one that it says first is taken.':
    'ليس له عنوان بالإنكليزية. يؤخذ أول عنوان يذكره.',
  'Its provisions and kinds of help stay as a person confirmed them.':
    'تبقى أحكامه وأنواع المساعدة فيه كما أكدها شخص.',
  'The needs that it serves are not in a file. They stay as they are.':
    'الاحتياجات التي يخدمها ليست في الملف. تبقى كما هي.',
  'The percentages of its States do not make 100 together. They are left out.':
    'النسب المئوية لدوله لا تبلغ 100 مجتمعة، فتُترك.',
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.':
    'حصص دوله لا تبلغ 100 في المئة مجتمعة. حددوا حصة لكل دولة يساعدها، أو لا ترسلوا أي حصة.',
  'This activity names no State that it helps. Add a recipient-country in the file.':
    'لا يسمّي هذا النشاط دولة يساعدها. أضيفوا recipient-country في الملف.',
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.':
    'ليست أي من منظماته مدرجة هنا. اكتبوا اسم إحداها كما هو مدرج هنا، أو اطلبوا من الأمانة إدراجها.',
  'This activity has no iati-identifier. Give it one in the file.':
    'ليس لهذا النشاط iati-identifier. أعطوه واحدًا في الملف.',
  'There is no status "{code}". Send one of the codes 1 to 6 of IATI.':
    'لا توجد حالة «{code}». أرسلوا أحد الرموز من 1 إلى 6 في IATI.',
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.':
    'يلبّي حاجة لدولة لم يعد الملف يسمّيها. أزيلوا هذه الحاجة من النشاط أولاً.',
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.':
    'السطر {line}: {element} ليس كما يطلب مخطط IATI 2.03. إما أنه غير معروف أو في غير مكانه أو ينقصه شيء. صحّحوه في الملف.',
  'This identifier is in the file twice. Give each activity its own.':
    'هذا المعرّف موجود في الملف مرتين. أعطوا كل نشاط معرّفه.',
  'Your organization does not take part in it. You can bring in what your own organization takes part in.':
    'لا تشارك منظمتكم فيه. يمكنكم استيراد ما تشارك فيه منظمتكم.',
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.':
    'هذا النشاط موجود هنا من قبل، وهو لمنظمات أخرى. اطلبوا منها أو من الأمانة تغييره.',
  'Choose its provisions and kinds of help: nothing in the file says which they are.':
    'اختاروا أحكامه وأنواع المساعدة فيه: لا شيء في الملف يقول ما هي.',
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.':
    'اقتُرحت أحكامه وأنواع المساعدة فيه مما يقوله الملف. أكّدوها أو غيّروها.',
  'Send the iati-identifier of this activity.': 'أرسلوا iati-identifier لهذا النشاط.',
  'There is no activity under this identifier that you may see. Read the file again.':
    'لا يوجد بهذا المعرّف نشاط يمكنكم أن تروه. اقرؤوا الملف من جديد.',
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.':
    'غيّر أحدهم هذا النشاط منذ قراءة الملف. اقرؤوا الملف من جديد لتروا ما هو موجود الآن.',
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.':
    'يعلن هذا الملف نوع وثيقة يمكنه به أن يسمّي ملفات أخرى أو أن يكبر بلا نهاية. أزيلوا السطر الذي فيه DOCTYPE وأرسلوه من جديد.',
  'This is not XML: something is wrong at line {line}. Send the file as it was published.':
    'هذا ليس XML: يوجد خطأ في السطر {line}. أرسلوا الملف كما نُشر.',
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.':
    'هذا ليس ملف أنشطة IATI: لا يبدأ بـiati-activities. اختاروا ملفًا آخر.',
  'This file is of version "{code}" of IATI. Send it in version 2.03.':
    'هذا الملف من الإصدار «{code}» من IATI. أرسلوه بالإصدار 2.03.',
  'This file has more parts than can be read at once. Divide it into several files.':
    'في هذا الملف أجزاء أكثر مما يمكن قراءته دفعة واحدة. قسّموه إلى عدة ملفات.',
  'This file has more than {most} activities. Divide it into several files.':
    'في هذا الملف أكثر من {most} نشاط. قسّموه إلى عدة ملفات.',
  'There is no activity in this file. Choose another file.': 'لا يوجد نشاط في هذا الملف. اختاروا ملفًا آخر.',
  'This file is not in UTF-8. Save it in UTF-8 and send it again.':
    'هذا الملف ليس بترميز UTF-8. احفظوه بترميز UTF-8 وأرسلوه من جديد.',
  'Several files are being read at this moment. Send it again in a minute.':
    'تُقرأ عدة ملفات في هذه اللحظة. أرسلوه من جديد بعد دقيقة.',
  'Activities are read as a file by GET, and sent by POST.': 'تُقرأ الأنشطة كملف بـGET وتُرسل بـPOST.',
  'Send the file as XML: application/xml.': 'أرسلوا الملف بصيغة XML: application/xml.',
  'This file is larger than {most} MB. Divide it into several files.':
    'هذا الملف أكبر من {most} ميغابايت. قسّموه إلى عدة ملفات.',
  'There is no activity that you may see here. Choose others.':
    'لا يوجد هنا نشاط يمكنكم أن تروه. اختاروا غيره.',
};
