import type { Sentences } from '../sentences.ts';

/** Why States are a group of convergence, and what a joint offer is told by. */
export const convergenceReasons: Sentences = {
  'convergence-article': 'تضع كلها المساعدة بشأن المادة {article} في المقام الأول.',
  'convergence-subject': 'تضع كلها المساعدة بشأن ما يلي في المقام الأول: {subjects}.',
  'convergence-type': 'تطلب كلها: {types}.',
  'convergence-provision': 'تذكر كلها {provisions}.',
  'joint-step-online': 'عبر الإنترنت',
  'joint-offer-made-subject': 'عرض مشترك إلى {participant} ودول أخرى',
  'joint-offer-made':
    'قدّم مقدم مساعدة عرضاً واحداً إلى مجموعة من الدول، ومنها {participant}. تجيب كل دولة عن نفسها: يمكنكم قبوله أو رفضه.',
  'joint-offer-calendar-subject': 'تغيّر التقويم المشترك لعرض مشترك',
  'joint-offer-calendar':
    'تغيّر التقويم المشترك لعرض مشترك تشارك فيه {participant}. يمكنكم الاطلاع عليه ونقله إلى تقويمكم.',
};

export const jointRefusals: Sentences = {
  'This State is not in the group now. Look at the group again.':
    'هذه الدولة ليست ضمن المجموعة حالياً. راجعوا المجموعة مرة أخرى.',
  'A joint offer is for two States at least. Choose one more, or publish an offer.':
    'العرض المشترك موجّه إلى دولتين على الأقل. اختاروا دولة أخرى، أو انشروا عرضاً عادياً.',
  'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.':
    'لا شيء في هذا العرض موجّه إلى {name}. أضيفوا نوع المساعدة الذي تطلبه هذه الدولة، أو استبعدوها.',
  'The offer is for {count} needs. Give at least as many places, or leave the number out.':
    'العرض موجّه إلى احتياجات عددها {count}. امنحوا عدداً من الأماكن لا يقل عن ذلك، أو اتركوا العدد فارغاً.',
  'The calendar has no such step, or it is sent twice. Leave its id out.':
    'لا توجد هذه الخطوة في التقويم، أو أُرسلت مرتين. لا ترسلوا معرّفها.',
  'This ends before it begins. Correct one of the days.': 'تنتهي قبل أن تبدأ. صحّحوا أحد اليومين.',
  'The group has changed since you looked at it. Look at it again.':
    'تغيّرت المجموعة منذ أن اطّلعتم عليها. راجعوها مرة أخرى.',
  'The window of the offer is not open today. Open it today, or leave the days out.':
    'فترة العرض ليست مفتوحة اليوم. افتحوها اليوم، أو اتركوا الأيام فارغة.',
  'The offer does not reach every need that it is for. Name the provisions or articles of all of them.':
    'لا يشمل العرض كل الاحتياجات الموجّه إليها. اذكروا أحكامها أو موادها جميعاً.',
};
