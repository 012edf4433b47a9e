import type { Labels } from '../sentences.ts';

export const labels: Labels = {
  indicators: {
    RESPONSE_RATE: {
      label: 'معدل الردود',
      definition:
        'الدول الأطراف التي قدمت ردودها حتى التاريخ، من مجموع الدول الأطراف في ذلك التاريخ. وتُحصى الدول الموقِّعة على حدة.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'الاحتياجات المذكورة لكل ثغرة',
      definition:
        'الردود «جزئياً» أو «لا» التي تذكر المساعدة المطلوبة، من مجموع الردود «جزئياً» أو «لا»، في الصيغ المقدَّمة.',
    },
    COVERAGE: {
      label: 'التغطية',
      definition:
        'الاحتياجات المفتوحة التي اتُّفق على مساعدة لها أو هي قيد التنفيذ، من مجموع الاحتياجات المفتوحة.',
    },
    OFFERED: {
      label: 'لها عرض',
      definition:
        'الاحتياجات المفتوحة التي ليس لها سوى عرض بلا مانع، من مجموع الاحتياجات المفتوحة. العرض الواحد يناسب احتياجات كثيرة ويخدم قليلاً منها.',
    },
    ALREADY_ASSISTED: {
      label: 'تتلقى مساعدة بالفعل',
      definition:
        'الاحتياجات التي تذكر الدولة لها مساعدة جارية من النوع نفسه، من مجموع الاحتياجات التي لم تُسحب.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'تنتظر شرطاً مسبقاً',
      definition:
        'الاحتياجات المفتوحة التي ينتظر حكمها حكماً آخر هو نفسه ثغرة لدى الدولة، من مجموع الاحتياجات المفتوحة.',
    },
  },
  providerKinds: {
    MULTILATERAL: 'متعدد الأطراف',
    REGIONAL: 'إقليمي',
    BILATERAL: 'ثنائي',
    CIVIL_SOCIETY: 'المجتمع المدني',
    PRIVATE_SECTOR: 'القطاع الخاص',
    ACADEMIC: 'أكاديمي',
  },
  without: {
    PRIORITY_AREA: 'بلا مجال ذي أولوية',
    REGIONAL_GROUP: 'بلا مجموعة إقليمية',
    HORIZON: 'لم يُذكر أجل',
    PROVIDER: 'لا مقدِّم بعد',
    PROVIDER_KIND: 'لا مقدِّم بعد',
    CATEGORY: 'بلا فئة',
    TYPE: 'بلا نوع',
    PARTICIPANT: 'بلا دولة',
    CHAPTER: 'بلا فصل',
    ARTICLE: 'بلا مادة',
    PROVISION: 'بلا حكم',
  },
};
