import type { Sentences } from '../sentences.ts';

export const account: Sentences = {
  'The e-mail address and the password do not match. Check both.':
    'عنوان البريد الإلكتروني وكلمة المرور لا يتطابقان. تحققوا من كليهما.',
  'Too many attempts. Wait {minutes} minutes and try again.':
    'محاولات كثيرة جداً. انتظروا المدة التالية (بالدقائق) ثم حاولوا مرة أخرى: {minutes}.',
  'Too many attempts. Wait a minute and try again.': 'محاولات كثيرة جداً. انتظروا دقيقة ثم حاولوا مرة أخرى.',
  'Many people are signing in at this moment. Try again in a minute.':
    'يسجّل كثيرون الدخول في هذه اللحظة. حاولوا مرة أخرى بعد دقيقة.',
  'This is not your current password.': 'هذه ليست كلمة مروركم الحالية.',
  'A password has at least 12 characters. A sentence of four words is a good one.':
    'تتكون كلمة المرور من 12 حرفاً على الأقل. جملة من أربع كلمات اختيار جيد.',
  'A password has at most 200 characters.': 'لا تزيد كلمة المرور على 200 حرف.',
  'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.':
    'استُخدم هذا الرابط من قبل، أو انتهت صلاحيته، أو أُرسل رابط أحدث منه. إن كنتم قد اخترتم كلمة مرور فسجّلوا الدخول؛ وإلا فاطلبوا رابطًا جديدًا ممن دعاكم أو من الأمانة.',
  'A token lasts 1 to 365 days.': 'تدوم شارة الدخول من يوم إلى 365 يوماً.',
  'A token is shown once. Make a new one with a new operationId.':
    'تُعرض شارة الدخول مرة واحدة. أنشئوا غيرها بمعرّف operationId جديد.',
  'A token cannot make one that outlives it. Sign in to make one that does.':
    'لا تستطيع شارة دخول أن تنشئ شارة تبقى بعدها. سجّلوا الدخول لإنشاء شارة كهذه.',
  'A token can only end itself and what it made. Sign in to end another.':
    'تُنهي شارة الدخول نفسها وما أنشأته فقط. سجّلوا الدخول لإنهاء غيرها.',
  'There is already an account with this e-mail address. Use it, or give another address.':
    'يوجد حساب بهذا العنوان. استعملوه أو اذكروا عنواناً آخر.',
  'There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.':
    'لا توجد نصوص باللغة «{tag}». اختاروا en أو es أو fr أو ar أو ru أو zh.',
  '"{email}" is not an e-mail address.': '«{email}» ليس عنوان بريد إلكتروني.',
};
