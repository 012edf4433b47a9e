import type { Assessment } from '../en/assessment.ts';
import type { In } from '../whole.ts';

export const assessment = {
  'assessment.changed-by-two': {
    why: 'غيّر شخصان هذا الموضع. لن يُحفظ حتى تختار؛ وما تواصل كتابته يُحسب من نسختك.',
    yours: 'نسختك',
    somebody: 'شخص آخر',
    keep: 'إبقاء نسختي',
    take: 'اعتماد هذه',
    join: 'الجمع بينهما',
  },
  'assessment.checklist-foot': {
    before: 'العودة إلى {{reference}}',
    next: 'التالي:',
    check: 'مراجعة الإجابات',
    checkShort: 'مراجعة',
    ended: 'انتهت جلستكم؛ وما كتبتموه ينتظر هنا.',
    signIn: 'سجّلوا الدخول لحفظه',
    waiting_zero: 'لا شيء ينتظر على هذا الجهاز',
    waiting_one: 'واحد ينتظر على هذا الجهاز',
    waiting_two: 'اثنان ينتظران على هذا الجهاز',
    waiting_few: '{{count}} تنتظر على هذا الجهاز',
    waiting_many: '{{count}} تنتظر على هذا الجهاز',
    waiting_other: '{{count}} تنتظر على هذا الجهاز',
    toCorrect_zero: 'لا شيء للتصحيح',
    toCorrect_one: 'واحد للتصحيح',
    toCorrect_two: 'اثنان للتصحيح',
    toCorrect_few: '{{count}} للتصحيح',
    toCorrect_many: '{{count}} للتصحيح',
    toCorrect_other: '{{count}} للتصحيح',
  },
  'assessment.field-save': {
    waiting: 'في الانتظار على هذا الجهاز',
    saving: 'جارٍ الحفظ…',
    saved: 'حُفظ {{time}}',
    failed: 'لم يُحفظ',
    held: 'بانتظار التصحيح',
    here: 'لم يُرسل بعد',
    conflict: 'غيّره شخصان',
  },
  'assessment.longest-waiting': { all: 'صندوق الوارد كله ({{count}})' },
  'assessment.question': { again: 'أعد المحاولة' },
  'assessment.submit-dialog': {
    ends: 'ينهي التقديم مساعدة جارية، لأن هذه الإجابات لم تعد تطلبها:',
    undone: 'إذا طلبها تقديم لاحق من جديد عادت بقدر ما يسمح مقدمها.',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'لم يُقبل هذا على حاله. صحّحه أو اختصره؛ أما الباقي فيُحفظ.',
    tooLarge: 'هذا أطول من أن يُحفظ. اختصره؛ أما الباقي فيُحفظ.',
  },
} satisfies In<'ar', Assessment>;
