import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {
  participant: {
    find: 'ابحثوا عن مشارك بأي من أسمائه',
    nobody: 'لا مشارك بهذا الاسم.',
    title: 'الدول الأطراف: {{parties}} من {{all}} من المشاركين الممكنين',
    real: 'بيانات حقيقية',
    asList: 'في قائمة',
    asTiles: 'في مربعات',
    source: 'من سجل الوديع، حسب المجموعات الإقليمية للأمم المتحدة. مربعات لا حدود: لكل مشارك الحجم نفسه.',
    share: '{{parties}} من {{all}}',
    recalled_zero: 'لا شيء من الذاكرة ({{count}})',
    recalled_one: 'من الذاكرة ولم يُتحقق منه بعد ({{count}})',
    recalled_two: 'من الذاكرة ولم يُتحقق منهما بعد ({{count}})',
    recalled_few: 'من الذاكرة ولم يُتحقق منها بعد ({{count}})',
    recalled_many: 'من الذاكرة ولم يُتحقق منها بعد ({{count}})',
    recalled_other: 'من الذاكرة ولم يُتحقق منها بعد ({{count}})',
    notLookedUp: 'من الذاكرة ولم يُتحقق منه بعد',
    lookedUp: 'وُجد في السجل',
    ungrouped: '{{name}}: {{status}}، خارج المجموعات',
    name: 'المشارك',
    status: 'الحالة',
    signed: 'التوقيع',
    deposited: 'الإيداع',
    group: 'المجموعة الإقليمية',
    ldc: 'من أقل البلدان نمواً',
    found: 'المصدر',
    yes: 'نعم',
  },
} satisfies In<'ar', Participant>;
