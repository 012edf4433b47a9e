import type { IndicatorCode } from '../../domain/assistance/matrix/figures.ts';

interface Words {
  readonly label: string;
  /** Numerator over denominator, in words. */
  readonly definition: string;
}

/** What an indicator is called and what it divides by what (domain.md §8), English where the language has none. */
export const indicatorWords = (code: IndicatorCode, language: string): Words =>
  (texts[language] ?? texts.en)?.[code] as Words;

const texts: Readonly<Record<string, Readonly<Record<IndicatorCode, Words>>>> = {
  en: {
    RESPONSE_RATE: {
      label: 'Response rate',
      definition:
        'States parties that submitted by the date, of all States parties at the date. Signatories are counted apart.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Needs stated per gap',
      definition:
        'Answers “in part” or “no” that state the assistance wanted, of all answers “in part” or “no”, both in submitted revisions.',
    },
    COVERAGE: {
      label: 'Coverage',
      definition: 'Open needs for which help is agreed or under way, of all open needs.',
    },
    OFFERED: {
      label: 'Offered',
      definition:
        'Open needs with nothing but an unblocked offer, of all open needs. One offer fits many needs and serves few.',
    },
    ALREADY_ASSISTED: {
      label: 'Already assisted',
      definition:
        'Needs for which the State names help of the same type that is still running, of all needs that were not withdrawn.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'Waiting for a prerequisite',
      definition:
        'Open needs whose provision waits for another that is itself a gap of the State, of all open needs.',
    },
  },
  es: {
    RESPONSE_RATE: {
      label: 'Tasa de respuesta',
      definition:
        'Estados parte que presentaron sus respuestas hasta la fecha, del total de Estados parte en esa fecha. Los signatarios se cuentan aparte.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Necesidades declaradas por carencia',
      definition:
        'Respuestas «en parte» o «no» que declaran la asistencia deseada, del total de respuestas «en parte» o «no», ambas en revisiones presentadas.',
    },
    COVERAGE: {
      label: 'Cobertura',
      definition:
        'Necesidades abiertas con asistencia acordada o en curso, del total de necesidades abiertas.',
    },
    OFFERED: {
      label: 'Con oferta',
      definition:
        'Necesidades abiertas que solo tienen una oferta sin impedimento, del total de necesidades abiertas. Una oferta conviene a muchas necesidades y atiende a pocas.',
    },
    ALREADY_ASSISTED: {
      label: 'Ya asistidas',
      definition:
        'Necesidades para las que el Estado menciona asistencia del mismo tipo aún en curso, del total de necesidades no retiradas.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'A la espera de un requisito previo',
      definition:
        'Necesidades abiertas cuya disposición espera a otra que es a su vez una carencia del Estado, del total de necesidades abiertas.',
    },
  },
  fr: {
    RESPONSE_RATE: {
      label: 'Taux de réponse',
      definition:
        'États parties ayant soumis leurs réponses à la date, sur l’ensemble des États parties à cette date. Les signataires sont comptés à part.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Besoins exprimés par lacune',
      definition:
        'Réponses « en partie » ou « non » qui indiquent l’assistance souhaitée, sur l’ensemble des réponses « en partie » ou « non », dans les révisions soumises.',
    },
    COVERAGE: {
      label: 'Couverture',
      definition:
        'Besoins ouverts pour lesquels une aide est convenue ou en cours, sur l’ensemble des besoins ouverts.',
    },
    OFFERED: {
      label: 'Avec une offre',
      definition:
        'Besoins ouverts qui n’ont qu’une offre sans obstacle, sur l’ensemble des besoins ouverts. Une offre convient à beaucoup de besoins et en sert peu.',
    },
    ALREADY_ASSISTED: {
      label: 'Déjà assistés',
      definition:
        'Besoins pour lesquels l’État cite une aide du même type encore en cours, sur l’ensemble des besoins non retirés.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'En attente d’un préalable',
      definition:
        'Besoins ouverts dont la disposition attend une autre qui est elle-même une lacune de l’État, sur l’ensemble des besoins ouverts.',
    },
  },
  ar: {
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
  ru: {
    RESPONSE_RATE: {
      label: 'Доля ответивших',
      definition:
        'Государства-участники, представившие ответы к дате, из всех государств-участников на эту дату. Подписавшие государства учитываются отдельно.',
    },
    NEEDS_STATED_PER_GAP: {
      label: 'Заявленные потребности на пробел',
      definition:
        'Ответы «частично» или «нет» с указанием желаемой помощи из всех ответов «частично» или «нет» в представленных редакциях.',
    },
    COVERAGE: {
      label: 'Охват',
      definition:
        'Открытые потребности, по которым помощь согласована или оказывается, из всех открытых потребностей.',
    },
    OFFERED: {
      label: 'Есть предложение',
      definition:
        'Открытые потребности, для которых есть лишь предложение без препятствий, из всех открытых потребностей. Одно предложение подходит многим и служит немногим.',
    },
    ALREADY_ASSISTED: {
      label: 'Помощь уже оказывается',
      definition:
        'Потребности, по которым государство указало ещё идущую помощь того же вида, из всех неотозванных потребностей.',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: 'Ждут предварительного условия',
      definition:
        'Открытые потребности, положение которых ждёт другого, тоже являющегося пробелом государства, из всех открытых потребностей.',
    },
  },
  zh: {
    RESPONSE_RATE: { label: '答复率', definition: '截至该日已提交的缔约国，占该日全部缔约国。签署国另计。' },
    NEEDS_STATED_PER_GAP: {
      label: '每个差距所述需求',
      definition: '已提交版本中说明所需援助的“部分”或“否”的答复，占全部“部分”或“否”的答复。',
    },
    COVERAGE: { label: '覆盖率', definition: '已商定或正在提供援助的未结需求，占全部未结需求。' },
    OFFERED: {
      label: '已有提议',
      definition: '仅有无阻碍提议的未结需求，占全部未结需求。一项提议适合许多需求，但只能服务少数。',
    },
    ALREADY_ASSISTED: {
      label: '已在接受援助',
      definition: '国家指明同类援助仍在进行的需求，占全部未撤回的需求。',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: '等待先决条件',
      definition: '所涉条款须等待另一项本身也是该国差距的条款的未结需求，占全部未结需求。',
    },
  },
};
