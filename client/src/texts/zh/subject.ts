import type { SubjectTexts } from '../en/subject.ts';
import type { In } from '../whole.ts';

export const subject = {
  'subject.picker': {
    another: '其他主题',
    proposed: '未勾选的只是建议。请选择援助涉及哪些主题，也可以都不选。',
    enough: '十个已足够。请先移除一个再选其他。',
  },
  'subject.wish': { subjects: '涉及主题' },
} as const satisfies In<'zh', SubjectTexts>;
