import type { Lib } from '../en/lib.ts';
import type { In } from '../whole.ts';

export const lib = {
  'lib.vocabulary': {
    SHORT: 'أجل قصير',
    MEDIUM: 'أجل متوسط',
    LONG: 'أجل طويل',
    NO_HORIZON: 'بلا أجل',
    ADVISORY: 'الخدمات الاستشارية',
    CAPACITY_BUILDING: 'القدرات',
    EQUIPMENT: 'المعدات',
  },
} satisfies In<'ar', Lib>;
