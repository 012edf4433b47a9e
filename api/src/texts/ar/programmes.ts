import type { Sentences } from '../sentences.ts';

export const programmes: Sentences = {
  'The last year is before the first one. Correct one of them.': 'السنة الأخيرة تسبق الأولى. صحّحوا إحداهما.',
  'A State’s plan is for itself alone. Take the other States out.':
    'خطة الدولة لها وحدها. احذفوا الدول الأخرى.',
  'Say whose it is: a State’s plan or a provider’s programme.':
    'اذكروا لمن هي: خطة دولة أو برنامج مقدّم مساعدة.',
  'A need belongs to 20 plans and programmes at most. Choose those that matter most.':
    'ترد الحاجة في 20 خطة وبرنامجاً على الأكثر. اختاروا الأهم منها.',
  'This one is for other States or provisions. Choose one that concerns the need.':
    'هذه لدول أو أحكام أخرى. اختاروا ما يخصّ الحاجة.',
};
