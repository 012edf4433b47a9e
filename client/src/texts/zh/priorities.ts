import type { Priorities } from '../en/priorities.ts';
import type { In } from '../whole.ts';

export const priorities = {
  'offer.priorities': {
    title: '我方优先事项',
    lead: '所有人都会在您的提议旁看到这些内容。它不改变任何评分或次序；未指明的均不受限制。',
    textPart: '用您自己的话',
    textLabel: '什么优先，为什么',
    typesPart: '援助类型',
    scopePart: '公约的部分',
    eligiblePart: '国家',
    yearsPart: '年份',
    firstYear: '开始年份',
    lastYear: '结束年份',
    publish: '发布',
    back: '前往我方提议',
    said: '发布于{{day}}。',
    withdraw: '撤回',
    withdrawTitle: '撤回您的优先事项',
    withdrawWhat: '此后不会再有人在您的提议旁看到它。',
    cancel: '取消',
    of: '{{provider}}的优先事项',
    change: '更改',
    types: '援助类型',
    scope: '用于什么',
    eligible: '面向谁',
    years: '年份',
    from: '自{{year}}年起',
    until: '至{{year}}年止',
  },
} as const satisfies In<'zh', Priorities>;
