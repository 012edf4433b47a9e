import type { Guide } from '../../en/assessment/guide.ts';
import type { In } from '../../whole.ts';

export const guide = {
  'assessment.guide-panel': {
    title: '要求什么，通常有何佐证',
    ours: '以下为我们的说明，并非作准文本。',
    article: '第{{number}}条总体说明',
    evidence: '通常的佐证',
    inEnglish: '英文：尚无您所用语文的文本。',
    guides: '更多内容见指南',
    paragraphs: '第{{paragraphs}}段',
    byPart: '链接打开整部指南，请在其中查找所列部分。',
  },
  'assessment.printed-guides': {
    with: '附要求内容和通常的佐证',
  },
} satisfies In<'zh', Guide>;
