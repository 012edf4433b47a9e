import type { MatchLife } from '../en/match-life.ts';
import type { In } from '../whole.ts';

export const matchLife = {
  'match.due': {
    since: '自{{date}}起等待',
    due: '截止{{date}}',
    overdue: '自{{date}}起已逾期',
  },
  'match.message-files': {
    label: '文件（如有）',
    choose: '选择文件',
    more: '选择更多文件',
    kinds: 'PDF、DOCX、XLSX、ODT、PNG、JPEG或TXT，每个不超过25MB，每条消息不超过10个。',
    going: '正在发送',
    cut: '连接中断，稍后自动继续发送。',
    came: '已就绪。您发送消息后，对方就能看到。',
    progressOf: '{{name}}已发送的部分',
    notTaken: '此文件未被接受，请重新选择。',
    remove: '移除',
    removeThis: '从这条消息中移除{{name}}',
  },
  'match.outcome': {
    DELIVERED: '援助已提供。',
    DECLINED_BY_STATE: '国家已谢绝。',
    DECLINED_BY_PROVIDER: '提供方已谢绝。',
    NEED_WITHDRAWN: '国家已撤回该需求。',
    OFFER_WITHDRAWN: '提供方在双方同意之前撤回了提议。',
    LOST: '该需求重新开放，但这项匹配没有恢复。',
    ended: '结束于{{date}}。',
  },
} satisfies In<'zh', MatchLife>;
