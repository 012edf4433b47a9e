import type { Sentences } from '../sentences.ts';

/** Assignments, notes, ready marks and histories. */
export const together: Sentences = {
  'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.':
    'لم يُسنَد إليكم شيء من هذه القائمة المرجعية. اطلبوا من جهة الاتصال أن تسند إليكم جزءاً منها.',
  'This day is over. Choose today or a later one.': 'انقضى هذا اليوم. اختاروا اليوم أو يوماً لاحقاً.',
  'This thread is full. Begin a new one.': 'امتلأت سلسلة الملاحظات هذه. ابدؤوا سلسلة جديدة.',
  'There is no such note in this thread. Read it again.':
    'لا توجد ملاحظة كهذه في هذه السلسلة. اقرؤوها من جديد.',
  'Only whoever wrote a note can delete it.': 'لا يحذف الملاحظة إلا من كتبها.',
  '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.':
    'لم يُجَب عن «{reference}» بعد. أجيبوا عنه أو أكّدوا إجابة الدورة السابقة قبل وضع علامة «جاهزة».',
  'Nobody of your State has this id. Choose one of its people.':
    'لا يحمل أحد من دولتكم هذا المعرّف. اختاروا أحد العاملين لديها.',
  'This is the same person. Leave this out, or choose another.':
    'هذا هو الشخص نفسه. اتركوا هذا الحقل أو اختاروا شخصاً آخر.',
  'This checklist asks nothing of article "{reference}". Choose one of its articles.':
    'لا تسأل هذه القائمة المرجعية عن المادة «{reference}». اختاروا إحدى موادها.',
  'Name at least one article or provision.': 'سمّوا مادة واحدة أو حكماً واحداً على الأقل.',
  'A focal point always sees the whole checklist. Choose a contributor.':
    'ترى جهة الاتصال القائمة المرجعية كلها دائماً. اختاروا مساهماً.',
  'A note of a whole article is of no single field. Leave the field out.':
    'الملاحظة على مادة بكاملها لا تخص حقلاً بعينه. احذفوا الحقل.',
  'There are too many threads here. Go on in one of them.': 'السلاسل هنا كثيرة جداً. تابعوا في إحداها.',
  'Nobody of your State who sees this provision has this id. Choose one of its people.':
    'لا يحمل هذا المعرّف أحد من دولتكم ممن يرون هذا الحكم. اختاروا أحدهم.',
  'An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.':
    'ليس في الإجابة حقل «{field}». أرسلوا واحداً من {codes}، أو null للحكم ككل.',
  'Ask for 1 to 50 versions at a time.': 'اطلبوا من 1 إلى 50 نسخة في كل مرة.',
};

export const togetherLetters: Sentences = {
  'assigned-due-subject': 'موعد أسئلتكم {day}',
  'assigned-due': 'لم يُجَب بعد عن {count} سؤال مما أُسند إليكم. الموعد {day}.',
  'assigned-due_one': 'لم يُجَب بعد عن سؤال واحد أُسند إليكم. موعده {day}.',
  'assigned-due_two': 'لم يُجَب بعد عن سؤالين أُسندا إليكم. موعدهما {day}.',
  'assigned-due_few': 'لم يُجَب بعد عن {count} أسئلة أُسندت إليكم. موعدها {day}.',
  'assigned-due_many': 'لم يُجَب بعد عن {count} سؤالاً أُسند إليكم. موعدها {day}.',
  'assigned-due_zero': 'لم يبق شيء مما أُسند إليكم بلا إجابة. الموعد {day}.',
};
