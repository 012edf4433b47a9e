import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {
  'activity.activities-list': {
    find: 'البحث بالعنوان أو الدولة أو المنظمة',
    status: 'الحالة',
    activity: 'النشاط والمنظمات',
    states: 'لمن',
    help: 'أنواع المساعدة',
    provisions: 'الأحكام',
    since: 'منذ {{day}}',
    until: 'حتى {{day}}',
    count_zero: 'الأنشطة: {{shown}}',
    count_one: 'الأنشطة: {{shown}}',
    count_two: 'الأنشطة: {{shown}}',
    count_few: '{{shown}} أنشطة',
    count_many: '{{shown}} نشاطاً',
    count_other: '{{shown}} نشاطاً',
    none: 'لا نشاط يجوز لكم رؤيته',
    noneFound: 'لا أنشطة مطابقة',
    all: 'عرض كل الأنشطة',
  },
} satisfies In<'ar', Activity>;
