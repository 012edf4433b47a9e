import type { Sentences } from '../sentences.ts';

export const weights: Sentences = {
  'The parts add up to {sum}. Change them until they make 100.':
    'مجموع الأجزاء {sum}. غيّروها حتى يصبح المجموع 100.',
  'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.':
    'النطاق الأوسع لا يعطي أبدًا أكثر من الأضيق: الاتفاقية كلها لا أكثر من الفصل، والفصل لا أكثر من المادة، والمادة لا أكثر من الحكم نفسه.',
  'Another type of the same category gives less than the very type. Lower it.':
    'نوع آخر من الفئة نفسها يعطي أقل من النوع ذاته. خفّضوه.',
  'Help from afar only gives at most the points of how help is given. Lower it.':
    'المساعدة عن بُعد فقط تعطي على الأكثر نقاط طريقة تقديم المساعدة. خفّضوها.',
  'Send every part of the score once.': 'أرسلوا كل جزء من الدرجة مرة واحدة.',
  'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.':
    'الأماكن المتفق عليها هذا العام أو المحفوظة لدول في عرض مشترك: {count}. قدِّموا ما لا يقل عن ذلك.',
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.':
    'لم يُؤكَّد هذا العرض في موعده، فلا يمكن الاتفاق على شيء بشأنه. دعوا مقدِّمه يؤكده أولاً، أو ارفضوا.',
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.':
    'لم يعد هذا العرض يناسب الاحتياج، فلا يمكن الاتفاق على شيء بشأنه. دعوا مقدِّمه ينقّحه، أو ارفضوا.',
  'The offer was revised after the State agreed, so it is asked for its word again.':
    'نُقِّح العرض بعد موافقة الدولة، ولذلك تُطلب موافقتها من جديد.',
  'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.':
    'لم تعد دولتكم تجيب عن {provision} بنعم مع تدبير، فلم يعد هذا من خبرتها. نقِّحوا العرض أو اسحبوه.',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    'لم تعودوا تمثلون الجهة المقدِّمة لهذا العرض. اطلبوا من زميل أن يؤكده.',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    'أُكّد هذا العرض بالفعل في {day}. لم يبقَ ما يُفعل.',
  'This link has expired. Sign in and confirm the offer there.':
    'انتهت صلاحية هذا الرابط. سجّلوا الدخول وأكّدوا العرض هناك.',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    'هذا الرابط غير كامل. افتحوه من الرسالة مرة أخرى، أو سجّلوا الدخول وأكّدوا هناك.',
};
