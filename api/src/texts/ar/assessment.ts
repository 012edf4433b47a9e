import type { Sentences } from '../sentences.ts';

export const assessment: Sentences = {
  'Only the focal point chooses who may see an answer.': 'جهة الاتصال وحدها تختار من يجوز له رؤية الإجابة.',
  'This assessment was submitted. Edit it again to change its answers.':
    'قُدّم هذا التقييم. استأنفوه لتغيير إجاباته.',
  'This assessment was submitted. Edit it again to change and submit it.':
    'قُدّم هذا التقييم. استأنفوه لتغييره وتقديمه.',
  'Confirm the declaration that this is what your State submits.': 'أكّدوا الإقرار بأن هذا ما تقدمه دولتكم.',
  'This assessment is with its State, which has to submit it first.':
    'هذا التقييم لدى دولته، وعليها أن تقدمه أولاً.',
  'This assessment was accepted. Only its State can edit it again.':
    'قُبل هذا التقييم. دولته وحدها تستطيع استئنافه.',
  'This assessment is already a draft. Continue with it.': 'هذا التقييم مسودة بالفعل. واصلوا العمل عليها.',
  'Help is wanted here. Remove those requests, or do not say that none is required.':
    'توجد هنا مساعدة مطلوبة. احذفوا الطلبات أو لا تقولوا إنه لا حاجة إلى مساعدة.',
  'This answer says that no help is required. Send noneRequired: false with the requests.':
    'تقول هذه الإجابة إنه لا حاجة إلى مساعدة. أرسلوا \u2068noneRequired: false\u2069 مع الطلبات.',
  'This help ends before it begins. Correct one of the dates.':
    'تنتهي هذه المساعدة قبل أن تبدأ. صحّحوا أحد التاريخين.',
  'This is not an open need of your State. Remove it from the list.':
    'هذه ليست حاجة مفتوحة لدولتكم. احذفوها من القائمة.',
  'This need is in the list twice. Keep one.': 'وردت هذه الحاجة في القائمة مرتين. أبقوا واحدة.',
  "The list leaves out {missing} of your State's {all} open needs. Send them all.":
    'ينقص القائمة {missing} من احتياجات دولتكم المفتوحة وعددها {all}. أرسلوها كلها.',
  'Only an open need can be confirmed. Open it again first.':
    'لا يمكن تأكيد حاجة إلا إذا كانت مفتوحة. أعيدوا فتحها أولاً.',
  'This day is still to come. Say when it was.': 'لم يحن هذا اليوم بعد. اذكروا متى كان ذلك.',
  'This was decided already. Look at what became of it.': 'سبق البت في هذا. انظروا ما آل إليه.',
  'Say why, so that whoever proposed it knows.': 'اذكروا السبب ليعلمه من اقترحها.',
  'Your last submission no longer asks for this. Ask for it again in the checklist.':
    'لم يعد تقديمكم الأخير يطلب هذا. اطلبوه من جديد في القائمة المرجعية.',
  'A cycle is a year, such as 2027.': 'الدورة سنة، مثل 2027.',
  'There is no participant "{code}". Take the code as the catalogue writes it.':
    'لا يوجد مشارك «{code}». خذوا الرمز كما يرد في الفهرس.',
  'Say what {field} was before it was changed, null if there was nothing.':
    'اذكروا ما كان عليه {field} قبل التغيير، أو null إن لم يكن فيه شيء.',
  'Name a field that this change sends.': 'اذكروا حقلا يرسله هذا التغيير.',
  'Name the window with up to 40 letters and digits.': 'سموا النافذة بما لا يزيد على 40 حرفا ورقما.',
  'Name a field of the answer, such as practice, or leave it out.':
    'اذكروا حقلا من حقول الإجابة، مثل practice، أو لا تذكروا شيئا.',
  'This checklist does not ask {reference}. Send one of its provisions, such as {example}.':
    'هذه القائمة المرجعية لا تسأل عن {reference}. أرسلوا أحد أحكامها، مثل {example}.',
  '“{label}” is asked for twice. Put both into one request.':
    'طُلب «{label}» مرة ثانية. اجمعوا الطلبين في طلب واحد.',
  'Say the category of this help.': 'اذكروا فئة هذه المساعدة.',
  'This is the language of the texts themselves. Choose another one, or leave it out.':
    'هذه هي لغة النصوص نفسها. اختاروا لغة أخرى أو اتركوها.',
  'Say how many, or what happened; a year alone says nothing.':
    'اذكروا العدد أو ما حدث؛ فالسنة وحدها لا تفيد شيئًا.',
  '“{label}” is of another category. Leave the category out, or choose another type.':
    '«{label}» من فئة أخرى. احذفوا الفئة أو اختاروا نوعاً آخر.',
  'This checklist has no assistance type "{code}". Send one of {codes}.':
    'ليس في هذه القائمة المرجعية نوع مساعدة بالرمز «{code}». أرسلوا واحداً مما يلي: {codes}.',
  'This checklist has no challenge "{code}". Send one of {codes}.':
    'ليس في هذه القائمة المرجعية تحدٍّ بالرمز «{code}». أرسلوا واحداً مما يلي: {codes}.',
  'A need always has a state. Leave it out to keep it.': 'للحاجة حالة دائماً. احذفوا الحالة للإبقاء عليها.',
  'The State withdrew this need.': 'سحبت الدولة هذه الحاجة.',
  'The State no longer asks for this.': 'لم تعد الدولة تطلب ذلك.',
  'There is no instrument "{code}". The instruments are {codes}.': 'لا يوجد صك «{code}». الصكوك هي {codes}.',
  'An answer has no field "{code}". Send one of these: {codes}.':
    'ليس في الإجابة حقل «{code}». أرسلوا واحداً مما يلي: {codes}.',
  'This answer has no such comment. Read the answer again.':
    'ليس لهذه الإجابة تعليق كهذا. أعيدوا قراءة الإجابة.',
  'Compare submissions of one State.': 'قارنوا بين تقديمات دولة واحدة.',
};
