import type { Instrument } from '../en/instrument.ts';
import type { In } from '../whole.ts';

export const instrument = {
  'instrument.replies-question': {
    title: 'ما تسأل عنه هذه القائمة أيضا',
  },
  'instrument.reply-field': {
    required: '(يُطلب الرد)',
    none: 'بلا رد',
    clear: 'التراجع عنه',
  },
  'instrument.number-field': {
    noNumber: 'اكتبوا رقما بالأرقام فيُحفظ.',
    least: 'اكتبوا رقما لا يقل عن {{least}}.',
    most: 'اكتبوا رقما لا يزيد على {{most}}.',
  },
  'instrument.reply-table': {
    row: 'الصف {{number}}',
    add: 'إضافة صف',
    remove: 'إزالة الصف',
    none: 'بلا رد',
    empty: 'لا صفوف.',
  },
} satisfies In<'ar', Instrument>;
