import type { Evidence } from '../../en/assessment/evidence.ts';
import type { In } from '../../whole.ts';

export const evidence = {
  'assessment.evidence': {
    filesOf: 'ملفات إثبات «{{title}}»',
    nameFirst: 'سمّوا التدبير ثم أرفقوا به الملفات.',
  },
  'assessment.evidence-drop': {
    drop: 'أفلتوا ملفات الإثبات هنا أو اختاروها',
    kinds:
      'PDF أو DOCX أو XLSX أو ODT أو PNG أو JPEG أو TXT، بحجم أقصاه 25 ميغابايت لكل ملف. يرى الملفَ من يرى الإجابة.',
    room: 'المتسع المتاح لـ{{state}}: استُعمل {{used}} من {{most}} ميغابايت',
    choose: 'اختيار ملفات',
    attach: 'إرفاق ملفات',
  },
  'assessment.evidence-file-row': {
    stored: 'ملف محفوظ',
    storedOn: 'حُفظ في {{day}}',
    revision: 'المراجعة {{number}}',
    copy: 'نسخ قيمة SHA-256 لهذا الملف',
    copied: 'تم النسخ',
    replace: 'استبدال',
    replaceThis: 'استبدال {{name}} بملف أحدث',
    remove: 'إزالة',
    removeThis: 'إزالة {{name}} من هذا التدبير',
    earlier: 'الملفات السابقة',
  },
  'assessment.file-size': {
    kilobytes: '{{size}} كيلوبايت',
    megabytes: '{{size}} ميغابايت',
  },
  'assessment.sending-row': {
    progress: '{{sent}} من {{size}}',
    progressOf: 'كم أُرسل من {{name}}',
    sending: 'جارٍ الإرسال',
    wentOn: 'استمر بعد انقطاع',
    waitsHere: 'ينتظر على هذا الجهاز',
    waitsInWindow: 'ينتظر في هذه النافذة',
    paused: 'متوقف مؤقتًا',
    pause: 'إيقاف مؤقت',
    pauseThis: 'إيقاف {{name}} مؤقتًا',
    goOn: 'متابعة',
    goOnThis: 'متابعة {{name}}',
    cancel: 'إلغاء',
    cancelThis: 'إلغاء {{name}}',
    dismiss: 'إزالة',
    dismissThis: 'إزالة {{name}} من هذه القائمة',
    cut: 'انقطع الاتصال عند {{sent}}، {{time}}. حُفظ ما وصل، ويُرسل الباقي وحده.',
    inWindow: 'هذا الملف في هذه النافذة وحدها: أبقوها مفتوحة حتى يُحفظ.',
    refused: 'مرفوض.',
    notTaken: 'لم يُقبل هذا الملف. اختاروه من جديد.',
    unattached: 'الملف محفوظ، لكن تدبيره لم يعد موجودًا. اختاروه من جديد لتدبير آخر.',
  },
} satisfies In<'ar', Evidence>;
