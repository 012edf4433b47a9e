import type { Sentences } from '../sentences.ts';

/** What letters say, by the codes of `domain/correspondence/sentences.ts`. */
export const letters: Sentences = {
  'letter-greeting': 'السيد(ة) {name}،',
  'letter-several': 'لديكم {count} من المسائل في Needs Matrix',
  'letter-open': 'فتح في Needs Matrix',
  'letter-foot': 'يرسل إليكم Needs Matrix هذا البريد بحكم صفتكم فيه. يرجى عدم الرد عليه.',
  'submission-returned-subject': 'أعيدت مع تعليقات: {instrument}، {cycle}',
  'submission-returned':
    'أعادت الأمانة إلى {participant} القائمة المرجعية «{instrument}» لدورة {cycle}. وتعليقاتها بجانب الإجابات. ويمكنكم تعديل الإجابات وتقديم القائمة مجدداً.',
  'submission-accepted-subject': 'قُبلت: {instrument}، {cycle}',
  'submission-accepted':
    'قبلت الأمانة القائمة المرجعية «{instrument}» لدورة {cycle} التي قدّمتها {participant}.',
  'need-proposed-subject': 'اقتُرحت حاجة على {participant}',
  'need-proposed':
    'اقتُرحت حاجة تخص {participant} ظهرت خارج القائمة المرجعية. لا يراها أحد غيركم حتى تؤكدها دولتكم؛ ويمكنكم أيضاً رفضها.',
  'match-message-subject': 'رسالة بشأن مطابقة مع {participant}',
  'match-message':
    'هناك رسالة موجهة إليكم بشأن مطابقة مع {participant}. يمكنكم قراءتها والرد عليها في Needs Matrix.',
  'offer-lapses-subject': 'أكّدوا عرضكم قبل {day}',
  'offer-lapses':
    'أُكّد عرضكم «{title}» آخر مرة في {confirmed}. أكّدوه في موعد أقصاه {day}؛ وإلا ظهر بعد ذلك على أنه متقادم ولم يلائم أي حاجة. يفتح الرابط أدناه صفحة فيها زر واحد، ولا حاجة إلى تسجيل الدخول.',
  'offer-stale-subject': 'عرضكم متقادم: أكّدوه أو اسحبوه',
  'offer-stale':
    'أُكّد عرضكم «{title}» آخر مرة في {confirmed}. ومنذ {day} يظهر على أنه متقادم ولا يلائم أي حاجة. يفتح الرابط أدناه صفحة فيها زر واحد يؤكده، ولا حاجة إلى تسجيل الدخول.',
};
