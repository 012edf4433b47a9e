import type { MatchLife } from '../en/match-life.ts';
import type { In } from '../whole.ts';

export const matchLife = {
  'match.due': {
    since: 'ينتظر منذ {{date}}',
    due: 'المهلة حتى {{date}}',
    overdue: 'متأخر منذ {{date}}',
  },
  'match.message-files': {
    label: 'ملفات، إن وُجدت لديكم',
    choose: 'اختيار ملفات',
    more: 'اختيار ملفات أخرى',
    kinds:
      'PDF أو DOCX أو XLSX أو ODT أو PNG أو JPEG أو TXT، حتى 25 ميغابايت لكل ملف و10 ملفات في الرسالة الواحدة.',
    going: 'يُرسَل الآن',
    cut: 'انقطع الاتصال. يستمر الإرسال تلقائياً.',
    came: 'جاهز. يراه الجانب الآخر عندما ترسلون الرسالة.',
    progressOf: 'ما أُرسل من {{name}}',
    notTaken: 'لم يُقبل هذا الملف. اختاروه من جديد.',
    remove: 'إزالة',
    removeThis: 'إزالة {{name}} من هذه الرسالة',
  },
  'match.outcome': {
    DELIVERED: 'قُدّمت المساعدة.',
    DECLINED_BY_STATE: 'رفضت الدولة.',
    DECLINED_BY_PROVIDER: 'رفض مقدم المساعدة.',
    NEED_WITHDRAWN: 'سحبت الدولة الحاجة.',
    OFFER_WITHDRAWN: 'سحب مقدم المساعدة العرض قبل أن يتفق الجانبان.',
    LOST: 'فُتحت الحاجة من جديد، لكن هذه المطابقة لم تعد.',
    ended: 'انتهت في {{date}}.',
  },
} satisfies In<'ar', MatchLife>;
