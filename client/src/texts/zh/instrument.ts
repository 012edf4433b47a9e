import type { Instrument } from '../en/instrument.ts';
import type { In } from '../whole.ts';

export const instrument = {
  'instrument.replies-question': {
    title: '此清单还问什么',
  },
  'instrument.reply-field': {
    required: '（请作答）',
    none: '未作答',
    clear: '撤回',
  },
  'instrument.number-field': {
    noNumber: '请用数字填写，即会保存。',
    least: '请填写不小于{{least}}的数。',
    most: '请填写不大于{{most}}的数。',
  },
  'instrument.reply-table': {
    row: '第{{number}}行',
    add: '添加一行',
    remove: '删除此行',
    none: '未作答',
    empty: '没有行。',
  },
} satisfies In<'zh', Instrument>;
