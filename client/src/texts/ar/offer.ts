import type { Offer } from '../en/offer.ts';
import type { In } from '../whole.ts';

export const offer = {
  'offer.offer-actions': {
    revise: 'تغييره',
    ends: 'لن يمكن الاتفاق على شيء بعد الآن في هذه:',
    undone: 'لا يمكن التراجع عن ذلك: لتقديمه من جديد انشروا عرضاً جديداً.',
  },
  'offer.editor': {
    date: 'صحّح هذا التاريخ أو امسحه.',
    capacity: 'اكتب عدداً صحيحاً من 1 إلى 1,000,000، أو اتركه فارغاً.',
    ceiling: 'اكتب عدداً بفاصلة نقطية لا يسبقها أكثر من 15 رقماً، أو اتركه فارغاً.',
    revise: 'نشر التغييرات',
    becameFirst: 'العرض منشور كما أرسلتموه أول مرة. أما ما غيّرتموه بعد ذلك فلم يُنشر بعد.',
  },
} satisfies In<'ar', Offer>;
