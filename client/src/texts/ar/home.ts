import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: 'ما الذي',
    ask: 'تطلبه',
    and: ' الدول، ومن',
    ready: 'يقف مستعداً',
    help: 'للمساعدة.',
    lede: 'تفحص الدول كيف تطبق الاتفاقية حكماً حكماً، وتبيّن المساعدة التي تريدها. وينشر المانحون ما يعرضونه. وتضع المصفوفة الاثنين جنباً إلى جنب كل يوم.',
    open: 'فتح المصفوفة',
    browse: 'تصفح العروض',
    noRank: 'لا شيء هنا يرتب الدول. كل دولة تقرر، إجابة بإجابة، ما يجوز للعموم رؤيته.',
  },
  'home.key-figures': {
    label: 'الأرقام الرئيسية',
    of: 'من',
    asOf: 'حتى {{day}}',
    of_RESPONSE_RATE: 'من الدول الأطراف قدّمت تقاريرها',
    of_NEEDS_STATED_PER_GAP: 'من الثغرات تذكر المساعدة المطلوبة',
    of_COVERAGE: 'من الاحتياجات المفتوحة لها مساعدة متفق عليها أو قيد التنفيذ',
    aside_RESPONSE_RATE: 'يُحسب الموقّعون على حدة',
    aside_NEEDS_STATED_PER_GAP_zero: 'ثغرات بلا طلب مساعدة: {{number}}',
    aside_NEEDS_STATED_PER_GAP_one: 'ثغرات بلا طلب مساعدة: {{number}}',
    aside_NEEDS_STATED_PER_GAP_two: 'ثغرات بلا طلب مساعدة: {{number}}',
    aside_NEEDS_STATED_PER_GAP_few: '{{number}} ثغرات بلا طلب مساعدة',
    aside_NEEDS_STATED_PER_GAP_many: '{{number}} ثغرة بلا طلب مساعدة',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}} ثغرة بلا طلب مساعدة',
    offered_zero: 'أخرى لها عرض مناسب: {{number}}',
    offered_one: 'أخرى لها عرض مناسب: {{number}}',
    offered_two: 'أخرى لها عرض مناسب: {{number}}',
    offered_few: '{{number}} أخرى لها عرض مناسب',
    offered_many: '{{number}} أخرى لها عرض مناسب',
    offered_other: '{{number}} أخرى لها عرض مناسب',
  },
  'home.page': {
    title: 'الصفحة الرئيسية',
  },
} satisfies In<'ar', Home>;
