import type { SubjectTexts } from '../en/subject.ts';
import type { In } from '../whole.ts';

export const subject = {
  'subject.picker': {
    another: 'موضوع آخر',
    proposed: 'ما لم يُحدَّد ليس إلا اقتراحاً. اختاروا ما تتناوله المساعدة، أو لا شيء.',
    enough: 'عشرة تكفي. أزيلوا واحداً لاختيار غيره.',
  },
  'subject.wish': { subjects: 'ما تتناوله' },
} as const satisfies In<'ar', SubjectTexts>;
