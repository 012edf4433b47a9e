import type { Answer } from '../../en/assessment/answer.ts';
import type { In } from '../../whole.ts';

export const answer = {
  'assessment.changed-by-two': {
    why: 'غيّر شخصان هذا الموضع. لن يُحفظ حتى تختاروا؛ وما تواصلون كتابته يُحسب من نسختكم.',
    yours: 'نسختكم',
    somebody: 'شخص آخر',
    keep: 'إبقاء نسختي',
    take: 'اعتماد هذه',
    join: 'الجمع بينهما',
    ownWhy: 'غيّرت هذا الموضع في نافذة أخرى. لن يُحفظ حتى تختار؛ وما تواصل كتابته يُحسب مما كُتب هنا.',
    here: 'المكتوب هنا',
    elsewhere: 'في النافذة الأخرى',
    keepHere: 'إبقاء المكتوب هنا',
  },
  'assessment.field-save': {
    waiting: 'في الانتظار على هذا الجهاز',
    saving: 'جارٍ الحفظ…',
    saved: 'حُفظ {{time}}',
    failed: 'لم يُحفظ',
    held: 'بانتظار التصحيح',
    here: 'لم يُرسل بعد',
    conflict: 'غيّره شخصان',
    ownConflict: 'غُيّر في نافذة أخرى',
  },
  'assessment.question': {
    again: 'إعادة المحاولة',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: 'لم يُقبل هذا على حاله. صحّحوه أو اختصروه؛ أما الباقي فيُحفظ.',
    tooLarge: 'هذا أطول من أن يُحفظ. اختصروه؛ أما الباقي فيُحفظ.',
  },
  'assessment.answer-sheet': {
    law: 'في النصوص',
    practice: 'في الممارسة',
    figures: 'أرقام وأمثلة',
    challenges: 'ما يعترض الطريق',
    wanted: 'المساعدة المطلوبة',
    received: 'المساعدة المتلقاة',
    noSubject: 'لم توصف المشكلة.',
    result: 'النتيجة: {{text}}',
    beneficiary: 'لمن: {{text}}',
    ownContribution: 'المساهمة الذاتية: {{text}}',
  },
  'assessment.measure-view': {
    untitled: 'بلا عنوان',
    edit: 'تغيير',
    editThis: 'تغيير {{title}}',
    onPaper: 'في النصوص',
    inPractice: 'في الممارسة',
    where: 'يرد في',
    text: 'النص',
  },
} satisfies In<'ar', Answer>;
