import type { Participant } from '../en/participant.ts';
import type { In } from '../whole.ts';

export const participant = {
  participant: {
    find: '按任一名称查找参与方',
    nobody: '没有使用此名称的参与方。',
    title: '缔约国：{{all}}个可能的参与方中有{{parties}}个',
    real: '真实数据',
    asList: '列表',
    asTiles: '方格',
    source: '根据保存人记录，按联合国区域组排列。以方格而非国界表示：每个参与方大小相同。',
    share: '{{all}}个中有{{parties}}个',
    recalled_other: '凭记忆，尚未查核（{{count}}）',
    notLookedUp: '凭记忆，尚未查核',
    lookedUp: '见于记录',
    ungrouped: '{{name}}：{{status}}，不属于任何区域组',
    name: '参与方',
    status: '状态',
    signed: '签署',
    deposited: '交存',
    group: '区域组',
    ldc: '最不发达国家',
    found: '来源',
    yes: '是',
  },
} satisfies In<'zh', Participant>;
