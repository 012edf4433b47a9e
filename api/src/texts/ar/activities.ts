import type { Sentences } from '../sentences.ts';

export const activities: Sentences = {
  'There is no such goal or target of the 2030 Agenda. Send a goal, such as 16, or a target, such as 16.5.':
    'لا وجود لهدف أو غاية بهذا الرقم في خطة عام 2030. أرسلوا هدفاً مثل 16، أو غاية مثل 16.5.',
  'This activity came from a match: its State, provision, kind of help and need stay as they were agreed. Record another activity instead.':
    'نشأ هذا النشاط عن مطابقة، فتبقى دولته والحكم ونوع المساعدة والحاجة كما اتُّفق عليها. سجّلوا نشاطاً آخر بدلاً منه.',
  'Your organization has to stay among those that take part. Name it, or ask the secretariat.':
    'يجب أن تبقى منظمتكم ضمن المشاركين. اذكروها أو توجّهوا إلى الأمانة.',
  'This need is of a State that the activity does not help. Add the State, or leave the need out.':
    'هذه الحاجة لدولة لا يساعدها النشاط. أضيفوا الدولة أو احذفوا الحاجة.',
  'The activity does not help this State. Send a State that it helps.':
    'لا يساعد هذا النشاط هذه الدولة. أرسلوا دولة يساعدها.',
};
