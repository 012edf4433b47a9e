import type { Consistency } from '../en/consistency.ts';
import type { In } from '../whole.ts';

export const consistency = {
  'consistency.need-finding': {
    withoutGap: 'احتياجات بلا ثغرة',
    withoutGapWhy:
      'طلبتم مساعدة حيث لم تذكروا أي ثغرة. أكّدوا في احتياجاتكم أن هذا هو المقصود، أو صحّحوا الإجابة.',
    withoutGapWhyOther: 'طلبت الدولة مساعدة حيث لم تذكر أي ثغرة، ولم تؤكد أن هذا هو المقصود.',
    withoutGapNone: 'كل حاجة تقابل ثغرة أو جرى تأكيدها.',
    vague: 'احتياجات غير واضحة',
    vagueWhy: 'لا يستطيع مقدّم المساعدة أن يعرف المطلوب. اذكروا المشكلة التي ينبغي أن تحلها المساعدة.',
    vagueWhyOther: 'لا يستطيع مقدّم المساعدة أن يعرف المطلوب.',
    vagueNone: 'كل حاجة تذكر الغرض من المساعدة.',
    waiting: 'احتياجات تنتظر',
    waitingWhy: 'تقوم على مواد ذكرتم فيها أنتم ثغرة. عالجوا تلك أولاً، أو أخبروا مقدّم المساعدة بذلك.',
    waitingWhyOther: 'تقوم على مواد ذكرت فيها الدولة نفسها ثغرة.',
    waitingNone: 'لا حاجة تتوقف على ثغرة أخرى.',
    waitsFor: 'تتوقف على {{provisions}}',
  },
  'consistency.silent-gaps': {
    title: 'ثغرات بلا طلب',
    why: 'ذكرتم ثغرة ولم تطلبوا مساعدة ولم تقولوا إنه لا تلزم أي مساعدة. قولوا هذا أو ذاك.',
    whyOther: 'ذكرت الدولة ثغرة ولم تطلب مساعدة ولم تقل إنه لا تلزم أي مساعدة.',
    none: 'لكل ثغرة حاجة، أو قيل إنه لا تلزم أي مساعدة.',
  },
  'consistency.state-select': {
    state: 'الدولة',
    choose: 'اختاروا دولة',
  },
  'consistency.to-answer': {
    toAnswer: 'إلى الإجابة',
    seeSubmission: 'عرض التقديم',
  },
  'need.activities-of-need': {
    activities_zero: 'لا نشاط يلبيها',
    activities_one: 'نشاط واحد يلبيها',
    activities_two: 'نشاطان يلبيانها',
    activities_few: '{{count}} أنشطة تلبيها',
    activities_many: '{{count}} نشاطاً تلبيها',
    activities_other: '{{count}} نشاط تلبيها',
  },
  'need.need-history': {
    title: 'ما آلت إليه',
    show: 'عرض سجلها',
    none: 'لا شيء يجوز لكم الاطلاع عليه.',
    STATED: 'ذُكرت لأول مرة.',
    STATED_OTHERWISE: 'ذُكرت بعبارات أخرى.',
    CONFIRMED: 'جرى تأكيدها.',
    NO_LONGER_STATED: 'لم تعد مذكورة.',
    STATED_AGAIN: 'ذُكرت من جديد.',
    MET: 'لُبّيت بحسب الدولة.',
    WITHDRAWN: 'سحبتها الدولة.',
    SOURCED: 'تأكدت من مصدر آخر.',
    OPENED: 'أعادت الدولة فتحها.',
    submission: 'التقديم {{number}}، دورة {{cycle}}',
  },
  'need.need-standing': {
    inRevision: 'قيد المراجعة: تقول مسودتكم هنا شيئاً آخر. ستتبعها هذه الحاجة عند تقديمها.',
    toDraft: 'إلى المسودة',
    notConfirmed: 'غير مؤكدة منذ {{day}}: يُخبر مقدّمو المساعدة بذلك. أكّدوها أو اسحبوها.',
    withoutGap: 'طلبتم مساعدة حيث لم تذكروا أي ثغرة. أكّدوا أن هذا هو المقصود.',
    confirm: 'ما زلنا نحتاج إليها',
  },
  'routes.consistency': {
    title: 'هل تتوافق الإجابات والاحتياجات؟',
    titleOf: 'هل تتوافق إجابات {{name}} واحتياجاتها؟',
    whose: 'أي دولة؟',
    choose: 'اختاروا دولة لتروا أين لا تتوافق إجاباتها واحتياجاتها.',
    says: 'ليس في هذا أي خطأ، ولا شيء منه يمنع التقديم.',
    toNeeds: 'احتياجاتي',
  },
} satisfies In<'ar', Consistency>;
