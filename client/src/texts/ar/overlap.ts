import type { Overlap } from '../en/overlap.ts';
import type { In } from '../whole.ts';

export const overlap = {
  'overlap.verdict': {
    OPEN: 'للبتّ فيه',
    DUPLICATE: 'تكرار',
    COOPERATION: 'عمل مشترك',
    NEITHER: 'لا هذا ولا ذاك',
  },
  'overlap.overlaps-screen': {
    lead: 'أنشطة لجهات مختلفة لصالح الدولة نفسها، والحكم نفسه أو المادة نفسها، ونوع المساعدة نفسه، في الوقت نفسه. تراها الجهتان والدولة والأمانة، ويمكن لأيّ منها أن تبيّن ما هي.',
    count_zero: 'التداخلات: {{shown}}',
    count_one: 'التداخلات: {{shown}}',
    count_two: 'التداخلات: {{shown}}',
    count_few: '{{shown}} تداخلات',
    count_many: '{{shown}} تداخلاً',
    count_other: '{{shown}} تداخل',
  },
  'overlap.overlaps-filter': {
    show: 'العرض',
    participant: 'الدولة',
    provider: 'مقدم المساعدة',
    article: 'المادة',
    type: 'نوع المساعدة',
    any: 'الكل',
  },
  'overlap.no-overlaps': {
    none: 'لا شيء يتداخل',
    noneText: 'حالما تخطط جهتان للمساعدة نفسها في الدولة نفسها أو تقدمانها، تجدانها كلتاهما هنا.',
    noneFound: 'لا تداخل يطابق ذلك',
    takeAway: 'أزيلوا أحد عوامل التصفية:',
    named: '{{name}}: {{value}}',
    all: 'عرض كل حالات التداخل',
  },
  'overlap.overlap-entry': {
    noLonger: 'لم يعودا متداخلين. وما تقرّر محفوظ.',
    group: 'عدد أنشطة هذه المجموعة: {{size}}. عدا هذين:',
    COOPERATION: 'تعملان معاً',
    DUPLICATE: 'تكرار',
    NEITHER: 'لا هذا ولا ذاك',
    COOPERATION_why: 'نشاطان يعلم كل منهما بالآخر ويتقاسمان العمل. يظل كلاهما محسوباً.',
    DUPLICATE_why: 'المساعدة نفسها مدوّنة مرتين. من الآن فصاعداً يحسبها كل مجموع مرة واحدة.',
    NEITHER_why: 'نشاطان لا صلة لأحدهما بالآخر. يظل كلاهما محسوباً.',
  },
  'overlap.decisions': { secretariat: 'الأمانة' },
  'overlap.decide-form': {
    note: 'السبب (اختياري)',
    noteHint: 'تقرؤه الجهتان والدولة والأمانة.',
    cancel: 'إلغاء',
  },
  'overlap.overlaps-to-decide': {
    title: 'حالات تداخل للبتّ فيها',
    open_zero: 'المفتوحة: {{shown}}',
    open_one: 'المفتوحة: {{shown}}',
    open_two: 'المفتوحة: {{shown}}',
    open_few: '{{shown}} مفتوحة',
    open_many: '{{shown}} مفتوحة',
    open_other: '{{shown}} مفتوحة',
    decide: 'النظر فيها جنباً إلى جنب',
  },
} satisfies In<'ar', Overlap>;
