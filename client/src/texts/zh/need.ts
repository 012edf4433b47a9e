import type { Need } from '../en/need.ts';
import type { In } from '../whole.ts';

export const need = {
  'need.need-plan': { unknown: '无法得知哪些正在进行的援助会因此结束。没有发送任何内容。请重试。' },
  'need.opened-help': {
    title: '需求曾被撤回并重新开启。此前结束的援助：',
    CAME_BACK: '照旧继续。',
    WAITS_FOR_PROVIDER: '已重新提出；提供方此后修改了提议，须再次同意。',
    LOST: '没有恢复。',
    OFFER_WITHDRAWN: '提议已撤回。',
    NO_PLACE_LEFT: '本年度名额已满。',
    BLOCKED: '提议不再适合此需求。',
    HIDDEN_FROM_DONORS: '捐助方看不到此需求。',
  },
  'need.what-ends': {
    title: '撤回此需求并结束援助？',
    ends_other: '此需求有正在进行的援助。撤回将结束以下援助：',
    undone:
      '如果您重新开启需求，各项援助将恢复到现在的状态，除非提供方在此期间撤回或修改了提议，或其他国家占用了名额。届时将重新提出或者失去，并会告知您。',
    keep: '保留需求',
    withdraw: '撤回并结束援助',
    metTitle: '此需求已满足吗？',
    goesOn_other: '此需求仍有正在进行的援助，并将继续：',
    metUndone: '此需求从现在起算作已满足；不能再为其提出援助。您可以重新开启。',
    notMet: '还没有',
    met: '已满足',
  },
} satisfies In<'zh', Need>;
