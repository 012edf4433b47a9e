import type { Sentences } from '../sentences.ts';

/** Of providers: asking to be listed as one, and making one of two records. */
export const listing: Sentences = {
  'These are one record. Choose two that are of one organization.':
    'هذا سجل واحد. اختاروا سجلين لمنظمة واحدة.',
  'A State that gives help itself is one record already. Choose two organizations.':
    'الدولة التي تقدم المساعدة بنفسها سجل واحد بالفعل. اختاروا منظمتين.',
  'One of the two is invented for demonstration. Choose two real ones, or two invented ones.':
    'أحد الاثنين مختلق للعرض التجريبي. اختاروا اثنين حقيقيين أو اثنين مختلقين.',
  'This record was merged already. Choose the one that it became.':
    'دُمج هذا السجل بالفعل. اختاروا السجل الذي صار إليه.',
  'This request was already confirmed on {day}. There is nothing left to do.':
    'أُكّد هذا الطلب بالفعل في {day}. لم يبقَ ما يُفعل.',
  'This link has expired. Ask once more; a new mail will come.':
    'انتهت صلاحية هذا الرابط. قدّموا الطلب من جديد؛ وستصلكم رسالة أخرى.',
  'This request was decided already. Read it again to see how.':
    'بُتّ في هذا الطلب بالفعل. اقرأوه مرة أخرى لتروا كيف.',
  'Give one name in each language.': 'أعطوا اسمًا واحدًا بكل لغة.',
  'Send one e-mail address, such as name@example.org.':
    'أرسلوا عنوان بريد إلكتروني واحدًا، مثل name@example.org.',
  'This link is not whole. Open it from the mail again.': 'هذا الرابط غير كامل. افتحوه من الرسالة مرة أخرى.',
  'A State speaks for itself by its focal points. Choose an organization.':
    'تتحدث الدولة عن نفسها بجهات الاتصال فيها. اختاروا منظمة.',
  'A provider of this name is listed already. Add this person to it, or refuse with a reason.':
    'يوجد في القائمة مقدم مساعدة بهذا الاسم. أضيفوا هذا الشخص إليه، أو ارفضوا الطلب مع ذكر السبب.',
  'This person speaks for the provider already. Send a new link instead, if need be.':
    'هذا الشخص يتحدث باسم مقدم المساعدة بالفعل. أرسلوا إليه رابطًا جديدًا إن لزم الأمر.',
  'A hundred people speak for this provider. End the access of somebody first.':
    'يتحدث مئة شخص باسم مقدم المساعدة هذا. أنهوا أولاً وصول أحدهم.',
  'This person has set a password already, and signs in with it.':
    'اختار هذا الشخص كلمة مرور بالفعل، وهو يسجل الدخول بها.',
  'Nobody ends their own access. Ask a colleague or the secretariat.':
    'لا ينهي أحد وصوله بنفسه. اطلبوا ذلك من زميل أو من الأمانة.',
  'Two hundred drafts wait here already. Publish or remove one first.':
    'توجد هنا مئتا مسودة بالفعل. انشروا إحداها أو أزيلوها أولاً.',
};

/** What is mailed to whoever asked. */
export const listingLetters: Sentences = {
  'provider-merged-subject': 'صارت {other} هي {name}',
  'provider-merged':
    'دمجت الأمانة سجلين لمنظمة واحدة: صارت {other} هي {name}. وكل ما كان يتبع {other} موجود هناك، وأنتم تتحدثون باسم {name}.',
  'letter-foot-given':
    'أرسلت Needs Matrix هذه الرسالة لأن أحدًا أعطى عنوانكم فيها. إن لم تكونوا أنتم فلا يلزمكم فعل شيء. يُرجى عدم الرد على هذه الرسالة.',
  'listing-confirm-subject': 'أكّدوا عنوانكم في Needs Matrix',
  'listing-confirm':
    'طلب أحدهم بهذا العنوان إدراج منظمة في Needs Matrix ضمن مقدمي المساعدة التقنية. إن كنتم أنتم فأكّدوا ذلك خلال {days} أيام بالرابط أدناه. يفتح الرابط صفحة فيها زر واحد؛ ويبيّن لكم الرابط نفسه لاحقًا ما آل إليه الطلب.',
  'listing-approved-subject': 'أُدرجت {name} في Needs Matrix',
  'listing-approved':
    'وافقت الأمانة على إدراج {name} ضمن مقدمي المساعدة التقنية. وأنتم تتحدثون باسمها: سجّلوا الدخول كما من قبل وانشروا عروضها.',
  'listing-approved-account-subject': 'أُدرجت {name} في Needs Matrix',
  'listing-approved-account':
    'وافقت الأمانة على إدراج {name} ضمن مقدمي المساعدة التقنية. وأنتم تتحدثون باسمها. اختاروا كلمة مرور بالرابط أدناه، وهو يصلح مرة واحدة ولمدة 30 يومًا؛ ثم يمكنكم نشر عروضها.',
  'listing-refused-subject': 'رُفض طلبكم للإدراج',
  'listing-refused': 'رفضت الأمانة إدراج {name} ضمن مقدمي المساعدة التقنية. وهذا هو السبب:',
  'colleague-invited-subject': 'أنتم تتحدثون باسم {name} في Needs Matrix',
  'colleague-invited':
    'طلب إليكم {by} أن تتحدثوا باسم {name}، وهي من مقدمي المساعدة التقنية. سجّلوا الدخول كما من قبل: عروضها ومسوداتها ومطابقاتها هناك.',
  'colleague-invited-account-subject': 'أنتم مدعوون إلى التحدث باسم {name} في Needs Matrix',
  'colleague-invited-account':
    'طلب إليكم {by} أن تتحدثوا باسم {name}، وهي من مقدمي المساعدة التقنية. اختاروا كلمة مرور بالرابط أدناه، وهو يصلح مرة واحدة ولمدة {days} يومًا؛ عروضها ومسوداتها ومطابقاتها هناك.',
  'invitation-renewed-subject': 'رابط جديد لاختيار كلمة المرور في Needs Matrix',
  'invitation-renewed':
    'أنتم تتحدثون باسم {name}، وهي من مقدمي المساعدة التقنية، ولم تختاروا كلمة مرور بعد. اختاروها بالرابط أدناه، وهو يصلح مرة واحدة ولمدة {days} يومًا. ولم تعد الروابط في الرسائل السابقة صالحة.',
  'access-ended-subject': 'لم تعودوا تتحدثون باسم {name}',
  'access-ended':
    'أنهى أحد المتحدثين باسم {name}، أو الأمانة، وصولكم إليها في Needs Matrix. ويبقى ما فعلتموه هناك. إن كان ذلك خطأً فاسألوا زملاءكم أو الأمانة.',
};
