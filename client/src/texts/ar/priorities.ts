import type { Priorities } from '../en/priorities.ts';
import type { In } from '../whole.ts';

export const priorities = {
  'offer.priorities': {
    title: 'ما نضعه أولاً',
    lead: 'يقرؤه الجميع إلى جانب عروضكم. وهو لا يغيّر أي درجة ولا أي ترتيب؛ وما لا تذكرونه يبقى مفتوحاً.',
    textPart: 'بكلماتكم',
    textLabel: 'ما الذي يأتي أولاً، ولماذا',
    typesPart: 'أنواع المساعدة',
    scopePart: 'أجزاء الاتفاقية',
    eligiblePart: 'الدول',
    yearsPart: 'السنوات',
    firstYear: 'السنة الأولى',
    lastYear: 'السنة الأخيرة',
    publish: 'نشر',
    back: 'إلى عروضنا',
    said: 'نُشر في {{day}}.',
    withdraw: 'سحب',
    withdrawTitle: 'سحب ما تضعونه أولاً',
    withdrawWhat: 'لن يقرأه أحد بعد الآن إلى جانب عروضكم.',
    cancel: 'إلغاء',
    of: 'ما يضعه {{provider}} أولاً',
    change: 'تغييره',
    types: 'أنواع المساعدة',
    scope: 'لأي غرض',
    eligible: 'لمن',
    years: 'السنوات',
    from: 'من {{year}}',
    until: 'حتى {{year}}',
  },
} as const satisfies In<'ar', Priorities>;
