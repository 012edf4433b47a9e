import type { Sentences } from '../sentences.ts';

export const general: Sentences = {
  'Sign in first.': 'سجّلوا الدخول أولاً.',
  'Your role does not allow this.': 'دوركم لا يسمح بذلك.',
  'Your rights were changed a moment ago. Look at what you may do now, and try again.':
    'تغيّرت صلاحياتكم قبل لحظة. انظروا ما يمكنكم فعله الآن ثم حاولوا مرة أخرى.',
  'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.':
    'لا يوجد بهذا المعرّف شيء يجوز لكم رؤيته. تحققوا منه أو اسألوا من أعطاكم إياه.',
  'Somebody changed this since you read it. Read it again and send your change with its current revision.':
    'غيّر أحدهم هذا بعد أن قرأتموه. اقرؤوه من جديد وأرسلوا تغييركم مع المراجعة الحالية.',
  'This operationId was used for something else. Make a new UUID for each new request.':
    'استُعمل operationId هذا لشيء آخر. أنشئوا UUID جديداً لكل طلب جديد.',
  'Ask for 1 to 100 records at a time.': 'اطلبوا من سجل واحد إلى 100 سجل في المرة.',
  'Write something here, or leave it out.': 'اكتبوا شيئاً هنا أو لا ترسلوا هذا الحقل.',
  'This is missing. Send it.': 'هذا الحقل ناقص. أرسلوه.',
  'Send at most {count} characters.': 'لا ترسلوا حروفاً يزيد عددها على {count}.',
  'This text is too long. Send at most {count} characters.':
    'هذا النص طويل جداً. لا ترسلوا حروفاً يزيد عددها على {count}.',
  'Send at most {count} entries.': 'لا ترسلوا بنوداً يزيد عددها على {count}.',
  'This is not written as it should be. Check its format.': 'هذا غير مكتوب كما ينبغي. تحققوا من صيغته.',
  'This text is broken: it holds half a character. Write it again.':
    'هذا النص تالف: فيه نصف حرف. اكتبوه من جديد.',
  'Write the date as 2027-05-01: a year of four digits, the month, the day.':
    'اكتبوا التاريخ هكذا \u20682027-05-01\u2069: السنة بأربعة أرقام، فالشهر، فاليوم.',
  'There is no such day in the calendar. Check the month and the day.':
    'لا يوجد مثل هذا اليوم في التقويم. تحققوا من الشهر واليوم.',
  'Send a web address that begins with http:// or https://.':
    'أرسلوا عنوان ويب يبدأ بـ \u2068http://\u2069 أو \u2068https://\u2069.',
  'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.':
    'هذه ليست علامة لغة. أرسلوا علامة وفق \u2068BCP 47\u2069، مثل en أو \u2068pt-BR\u2069.',
  'The year {year} cannot be right. Write a year from {first} to {last}, such as 2027-05-01.':
    'لا يمكن أن تكون السنة {year} هي المقصودة. اكتبوا سنة من {first} إلى {last}، مثل \u20682027-05-01\u2069.',
  '{currency} has no digits after the point. Round the amount.':
    'ليس للعملة {currency} أرقام بعد الفاصلة. قرّبوا المبلغ.',
  '{currency} has at most {digits} digits after the point. Round the amount.':
    'عدد الأرقام بعد الفاصلة في {currency} لا يتجاوز {digits}. قرّبوا المبلغ.',
  'Check the input.': 'تحققوا من البيانات المرسلة.',
  'Send text here.': 'أرسلوا هنا نصاً.',
  'Send a number here.': 'أرسلوا هنا عدداً.',
  'Send a whole number here.': 'أرسلوا هنا عدداً صحيحاً.',
  'Send true or false here.': 'أرسلوا هنا true أو false.',
  'Send a list here.': 'أرسلوا هنا قائمة.',
  'Send an object here.': 'أرسلوا هنا كائناً.',
  'Send {type} here.': 'أرسلوا هنا قيمة من النوع {type}.',
  'Send at most {most}.': 'لا ترسلوا أكثر من {most}.',
  'Send at least {least}.': 'لا ترسلوا أقل من {least}.',
  'Send at least {least} characters.': 'أرسلوا حروفاً لا يقل عددها عن {least}.',
  'Send at least {least} entries.': 'أرسلوا بنوداً لا يقل عددها عن {least}.',
  'Send one of {codes}.': 'أرسلوا واحداً مما يلي: {codes}.',
  'Take out {names}: there is no such field.': 'احذفوا {names}: لا يوجد حقل بهذا الاسم.',
  'Take this out: there is no such field.': 'احذفوا هذا: لا يوجد حقل بهذا الاسم.',
  'This text is broken: there is half a character at place {place}. Write it again.':
    'هذا النص تالف: في الموضع {place} نصف حرف. اكتبوه من جديد.',
  'Take out the control character {character} at place {place}.':
    'احذفوا حرف التحكم {character} في الموضع {place}.',
  'This id does not come from this API. Take the id as the API gave it.':
    'هذا ليس معرّفاً من هذه الواجهة. خذوا المعرّف كما أعطته الواجهة.',
  'This is not the id of a {noun}. Take the id as the API gave it.':
    'هذا ليس المعرّف المطلوب ({noun}). خذوا المعرّف كما أعطته الواجهة.',
  'This is not the id of an {noun}. Take the id as the API gave it.':
    'هذا ليس المعرّف المطلوب ({noun}). خذوا المعرّف كما أعطته الواجهة.',
  'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.':
    'اكتبوا اللحظة هكذا \u20682027-05-01T09:40:00Z\u2069: اليوم، ثم T، ثم الوقت، ثم Z أو الفارق الزمني.',
  'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.':
    'أرسلوا معرّف UUID، مثل \u20683f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90\u2069.',
  'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.':
    'اكتبوا العدد بما لا يزيد على 15 رقماً قبل النقطة و6 أرقام بعدها، مثل 1250000.00.',
  'Write a whole number from -2147483648 to 2147483647.':
    'اكتبوا عدداً صحيحاً من \u2068-2147483648\u2069 إلى 2147483647.',
  'Write a number.': 'اكتبوا عدداً.',
  'Send an id here, as the API gave it.': 'أرسلوا هنا معرّفاً كما أعطته الواجهة.',
  'This cursor does not come from this list. Take pageInfo.endCursor of the previous page.':
    'هذا ليس مؤشراً لهذه القائمة. خذوا \u2068pageInfo.endCursor\u2069 من الصفحة السابقة.',
  'Search for at most {most} characters: a few words are enough.':
    'ابحثوا بنص لا يزيد عدد حروفه على {most}: تكفي كلمات قليلة.',
  'Words are looked for in the list of needs alone, not in figures. Leave them out here.':
    'لا يُبحث عن الكلمات إلا في قائمة الاحتياجات، لا في الأرقام. احذفوها هنا.',
  'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.':
    'أولويات مقدمي المساعدة تضيّق المصفوفة وأرقامها وقائمة الاحتياجات. احذفوها هنا.',
  'There is no such audience. Choose the public, donors or a State.':
    'لا يوجد مستوى اطلاع كهذا. اختاروا العموم أو المانحين أو دولة.',
  'A saved search shows each reader what they see themselves. Leave seenAs out.':
    'يُظهر البحث المحفوظ لكل قارئ ما يراه بنفسه. احذفوا seenAs.',
};
