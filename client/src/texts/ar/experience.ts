import type { Experience } from '../en/experience.ts';
import type { In } from '../whole.ts';

export const experience = {
  'assessment.offer-experience': {
    offer: 'عرض أن نبيّن لدول أخرى كيف فعلنا ذلك',
  },
  'offer.experience-form': {
    begin: 'خبرتنا في {{provision}}، {{what}}',
    measures: 'يمكننا أن نبيّن كيف فعلنا ذلك: {{measures}}.',
    title: 'العنوان',
    description: 'ما يمكنكم أن تبيّنوه',
    types: 'أنواع المساعدة',
    anotherType: 'نوع آخر',
    languages: 'اللغات',
    contact: 'بيانات الاتصال',
    everyone: 'يرى الجميع العرض. ويمكنكم تغييره أو سحبه لاحقاً.',
    publish: 'نشر العرض',
    cancel: 'إلغاء',
  },
  'offer.experience-offers': {
    title: 'ما نعرضه',
  },
  'offer.experiences': {
    offer: 'عرض هذه الخبرة',
    offerThis: 'عرض خبرتنا في {{provision}}',
  },
  'routes.our-experience': {
    title: 'خبرتنا',
    lead: 'تستطيع دولتكم أن تعرض على غيرها ما وجدت له حلاً: الأحكام التي تجيب عنها بنعم مع تدبير واحد على الأقل. وتكون عندئذ هي نفسها مقدم مساعدة، وترى من شأن الدول الأخرى ما يراه الجميع.',
    notYet: 'ليس هذا الحكم بين ما قدمته دولتكم بنعم مع تدبير. قدموا الإجابة أولاً.',
    solved: 'ما وجدنا له حلاً',
    none: 'لا شيء لعرضه بعد',
    noneText: 'أجيبوا عن حكم بنعم، واذكروا التدبير الذي يبيّن ذلك، وقدموا القائمة المرجعية.',
    toChecklist: 'إلى القائمة المرجعية',
  },
  'offer.own-priorities': {
    say: 'قولوا ما نضعه أولاً',
  },
  'offer.experience-filter': {
    find: 'البحث بالحكم أو التدبير',
    article: 'المادة',
    any: 'أي',
    count_zero: '{{shown}} حكم',
    count_one: '{{shown}} حكم',
    count_two: '{{shown}} حكمان',
    count_few: '{{shown}} أحكام',
    count_many: '{{shown}} حكمًا',
    count_other: '{{shown}} حكم',
    none: 'لا شيء مما حللتموه يطابق البحث',
    noneWhy: 'ابحثوا بكلمات أخرى، أو في أي مادة.',
  },
} satisfies In<'ar', Experience>;
