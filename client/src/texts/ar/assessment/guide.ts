import type { Guide } from '../../en/assessment/guide.ts';
import type { In } from '../../whole.ts';

export const guide = {
  'assessment.guide-panel': {
    title: 'المطلوب وما يثبته عادةً',
    ours: 'شرح من إعدادنا، وليس النص ذا الحجية.',
    article: 'المادة {{number}} في مجملها',
    evidence: 'ما يثبته عادةً',
    inEnglish: 'بالإنكليزية: لا يوجد نص بلغتكم بعد.',
    guides: 'المزيد في الدليلين',
    paragraphs: 'الفقرات {{paragraphs}}',
    byPart: 'يفتح كل رابط الدليل كاملاً: ابحثوا فيه عن الجزء المذكور.',
  },
  'assessment.printed-guides': {
    with: 'مع المطلوب وما يثبته عادةً',
  },
} satisfies In<'ar', Guide>;
