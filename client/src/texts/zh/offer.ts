import type { Offer } from '../en/offer.ts';
import type { In } from '../whole.ts';

export const offer = {
  'offer.offer-actions': {
    revise: '修改',
    ends: '以下各项将不能再商定：',
    undone: '此操作不能撤销：如要再次提供，请发布新的提议。',
  },
  'offer.editor': {
    date: '请更正此日期，或将其清空。',
    capacity: '请填写 1 至 1,000,000 的整数，或留空。',
    ceiling: '请填写小数点前不超过 15 位的数字，或留空。',
    revise: '发布修改',
    becameFirst: '援助提议已按您最初发送的内容发布。之后的修改尚未发布。',
  },
} satisfies In<'zh', Offer>;
