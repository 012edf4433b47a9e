import type { About } from '../en/about.ts';
import type { In } from '../whole.ts';

export const about = {
  'about.sources': {
    invented:
      '代码以X开头的国家及其人员、法律、答复和需求，以及提供方及其提议，都是为展示系统如何运作而虚构的，绝不计入真实国家的任何数字。条文、条款、先决条件以及198个真实参与方的状态是参考数据，来源见下文。',
    boundary: '数字涵盖的范围',
    visible: '每个数字都按您可以查看的内容计算：由每个国家逐项答复决定谁可以查看。',
    reported: '{{denominator}}个缔约国中有{{numerator}}个已提交报告。',
    cycles: '周期：{{cycles}}。',
    weights: '匹配得分按第{{version}}版权重计算。',
    checklists: '核对清单',
    version: '{{code}}，第{{version}}版',
    sources: '来源',
    compiled: '编制日期：{{day}}',
  },
} satisfies In<'zh', About>;
