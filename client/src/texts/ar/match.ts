import type { Match } from '../en/match.ts';
import type { In } from '../whole.ts';

export const match = {
  'match.match-steps': {
    CAME_BACK: 'فُتحت الحاجة من جديد وعاد هذا معها.',
    WAITS_FOR_PROVIDER: 'فُتحت الحاجة من جديد. كان العرض قد تغيّر، فهذا اقتراح جديد.',
    LOST: 'فُتحت الحاجة من جديد، لكن هذا لم يعد.',
    OFFER_WITHDRAWN: 'فُتحت الحاجة من جديد، لكن العرض سُحب في هذه الأثناء.',
    NO_PLACE_LEFT: 'فُتحت الحاجة من جديد، لكن كل أماكن العرض هذه السنة مشغولة.',
    BLOCKED: 'فُتحت الحاجة من جديد، لكن العرض لم يعد يناسبها.',
    HIDDEN_FROM_DONORS: 'فُتحت الحاجة من جديد، لكن المانحين لا يجوز لهم رؤيتها.',
  },
  'match.what-declining-ends': {
    ends: 'ينهي هذا:',
    undone: 'لا تعود إلا إذا اقترحها أحد الطرفين من جديد واتفقا عليها مرة أخرى.',
  },
} satisfies In<'ar', Match>;
