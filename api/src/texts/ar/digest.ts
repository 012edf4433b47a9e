import type { Sentences } from '../sentences.ts';

/** Of subscriptions. */
export const subscriptionRefusals: Sentences = {
  'Follow at most {most} things. Remove one first.': 'تابعوا {most} أمرًا على الأكثر. أزيلوا أحدها أولاً.',
  'Everything is followed without a code. Leave it out.': 'لا رمز للمصفوفة كلها. أرسلوا الطلب بلا رمز.',
  'Say what is followed: send its code.': 'بيّنوا ما تتابعونه: أرسلوا رمزه.',
  'Follow one thing at least, or unsubscribe.': 'تابعوا أمرًا واحدًا على الأقل، أو ألغوا الاشتراك.',
  'A saved search is followed by people who are signed in. Sign in first.':
    'لا يتابع عمليات البحث المحفوظة إلا من سجّل الدخول. سجّلوا الدخول أولاً.',
  'This link is not whole, or no longer in use. Open that of the newest mail.':
    'هذا الرابط غير كامل أو لم يعد مستخدمًا. افتحوا رابط أحدث رسالة.',
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.':
    'عند الإرسال لم يبقَ ما يُذكر. لا يلزم أحدًا فعل شيء.',
};

/** What digests say. */
export const digestLetters: Sentences = {
  'digest-confirm-subject': 'هل ترغبون في ملخصات Needs Matrix؟',
  'digest-confirm':
    'طلب أحدهم بهذا العنوان رسائل تبيّن ما تغيّر في مصفوفة الاحتياجات والخدمات. إن كنتم أنتم فأكّدوا ذلك خلال {days} أيام بالرابط أدناه. يفتح الرابط صفحة فيها زر واحد. وإن لم تفعلوا شيئًا فلن تصلكم أي رسالة.',
  'digest-subject': 'ما تغيّر في Needs Matrix حتى {day}',
  digest: 'هذا ما تغيّر من {from} إلى {day} فيما تتابعونه، بقدر ما يجوز لكم الاطلاع عليه اليوم.',
  'digest-edition-subject': 'الإصدار {to} من مصفوفة الاحتياجات والخدمات',
  'digest-edition':
    'نُشر الإصدار {to}. هذا ما تغيّر منذ الإصدار {from} فيما تتابعونه، بقدر ما يجوز لكم الاطلاع عليه اليوم.',
  'digest-everything': 'المصفوفة كلها',
  'digest-participant': 'الدولة: {participant}',
  'digest-article': 'المادة: {article}',
  'digest-type': 'نوع المساعدة: {type}',
  'digest-subject-followed': 'الموضوع: {subjects}',
  'digest-search': 'البحث المحفوظ «{title}»',
  'digest-counts':
    'احتياجات جديدة: {added}. لم تعد موجودة: {gone}. خُدمت أكثر: {further}. خُدمت أقل: {fallen}.',
  'letter-foot-digest':
    'أرسلت Needs Matrix هذه الرسالة لأنكم تتابعون ذلك فيها. الرابط أدناه ينهي هذه الرسائل أو يغيّر ما تتابعونه. يُرجى عدم الرد على هذه الرسالة.',
  'letter-unsubscribe': 'إلغاء الاشتراك أو تغيير ما أتابعه',
};
