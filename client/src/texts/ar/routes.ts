import type { Routes } from '../en/routes.ts';
import type { In } from '../whole.ts';

export const routes = {
  'routes.account': { title: 'حسابكم', signOut: 'تسجيل الخروج' },
  'routes.offers-for-us': { bestFirst: 'الأنسب يأتي أولا.' },
  'routes.revise-offer': {
    title: 'تغيير العرض',
    what: 'يرى الجميع العرض كما تنشرونه هنا. ويستمر ما اتُّفق عليه من قبل.',
    closed: 'لا يمكن تغيير هذا العرض',
    closedText: 'سُحب هذا العرض، أو ليس من عروض جهتكم.',
    toOffer: 'إلى العرض',
  },
} satisfies In<'ar', Routes>;
