import type { Sentences } from '../sentences.ts';

/** Of needs that concern more than a provision. */
export const broadReasons: Sentences = {
  'sourced-broad':
    'أكدت الدولة حاجة نشأت من خارج قائمة التقييم، بتاريخ {day}: {type}. وهي تتعلق بما يلي: {provision}.',
  'scope-broad-none': 'خارج النطاق: {provision}.',
  'scope-broad-exact': 'يذكر العرض بعينه: {provision}.',
  'scope-broad-CHAPTER': 'الفصل {chapter} بأكمله؛ والحاجة تذكر مادة واحدة منه.',
  'scope-broad-WHOLE': 'الاتفاقية كلها؛ والحاجة تذكر جزءاً منها.',
  'scope-broad-part': 'يشمل العرض جزءاً من ذلك: {percent} في المائة.',
  'blocker-scope-broad': 'خارج نطاق العرض: {provision}.',
  'way-add-broad': 'إضافة ما يلي إلى نطاق العرض: {provision}.',
  'way-not-whole-broad':
    'تسمية ما يلي بدلاً من الاتفاقية كلها، إذ لا تُقدَّم التشريعات النموذجية لها أبداً: {provision}.',
  'way-not-model': 'حذف التشريعات النموذجية، فهي لا تُقدَّم أبداً للاتفاقية بأكملها.',
};

export const broadRefusals: Sentences = {
  'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.':
    'هذه الدولة طرف في الاتفاقية بالفعل. اذكروا الحكم أو المادة أو الفصل الذي تتعلق به الحاجة.',
  'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.':
    'التشريعات النموذجية تخص فصولاً أو مواد أو أحكاماً مسماة. اختاروا نوعاً آخر من المساعدة على الانضمام، أو اذكروا الجزء المقصود.',
};
