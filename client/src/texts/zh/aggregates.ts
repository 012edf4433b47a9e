import type { AggregateTexts } from '../en/aggregates.ts';
import type { In } from '../whole.ts';

export const aggregates = {
  'aggregates.consent': {
    title: '计入但不显示的答复',
    consents: '贵国不向捐助方显示的答复与其他国家的答复一起计入供捐助方使用的数字。',
    doesNot: '贵国不向捐助方显示的答复不计入任何供捐助方使用的数字。',
    what: '如果同意，这些答复可与其他国家的答复一起计算：对某项条款答复“是”“部分”“否”的各有多少国家，有多少缺口希望得到援助。能看到捐助方所见内容的人可阅读这些数字；秘书处发布时进行计算。',
    limits:
      '数字从不说明其中有哪些国家。凡是依据不足三个国家的数字，或可从中推算出不足三个国家情况的数字，一律不给出。但如果一个数字中的所有国家答复相同，知道贵国在其中的人就会知道贵国的答复。',
    nowhere: '其他一切不变：谁可以看到贵国的答复、矩阵、需求、提议和导出均保持原样。',
    own: '可以随时撤回。含有贵国答复的每个数字随即不再显示。',
    consent: '同意',
    takeBack: '撤回',
    cancel: '取消',
  },
  'aggregates.shown': {
    title: '同意国家的未显示答复',
    about:
      '于{{date}}将所有国家的答复一起计算。上方所选的筛选条件、周期或更早日期均不限制此表，每个数字至少依据{{count}}个国家。',
    none: '此核对清单尚未发布任何数字。',
    withheld:
      '不予显示：{{all}}项条款中的{{withheld}}项。同意的国家太少，或数字与以前数字之间的差别所涉国家太少。',
    perGap: '此处{{denominator}}项有缺口的答复中，{{numerator}}项说明了希望得到的援助（{{percent}}%）。',
    provision: '条款',
    states: '国家',
    yes: '是',
    inPart: '部分',
    no: '否',
    stated: '希望得到援助的缺口',
    asOf: '计算日期',
    held: '不予显示',
    consenting: '同意的国家',
    nobody: '尚无国家同意。',
    publish: '立即计算并发布',
    publishText:
      '计算今天有效的答复。凡依据不足{{count}}个国家、或与以前数字相差不足{{count}}个国家的，一律不予发布。此操作无法撤销。',
    cancel: '取消',
  },
} satisfies In<'zh', AggregateTexts>;
