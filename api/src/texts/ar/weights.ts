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
  'Places of this year that are agreed already: {count}. Give at least as many.':
    'الأماكن المتفق عليها هذه السنة: {count}. قدّموا مثلها على الأقل.',
};
