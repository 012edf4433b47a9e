import type { Home } from '../en/home.ts';
import type { In } from '../whole.ts';

export const home = {
  'home.hero': {
    what: '各国',
    ask: '需要什么',
    and: '，谁',
    ready: '已准备好',
    help: '提供援助。',
    lede: '各国逐条审视本国如何实施《公约》，并说明希望得到何种援助。捐助方公布所能提供的援助。矩阵每天将二者并列呈现。',
    open: '打开矩阵',
    browse: '浏览提议',
    noRank: '此处不对任何国家排名。每个国家逐项答复决定公众可以查看什么。',
  },
  'home.key-figures': {
    label: '关键数字',
    of: '/',
    asOf: '截至{{day}}',
    of_RESPONSE_RATE: '个缔约国已提交报告',
    of_NEEDS_STATED_PER_GAP: '个缺口已说明希望得到的援助',
    of_COVERAGE: '项未满足需求的援助已商定或正在进行',
    aside_RESPONSE_RATE: '签署国另行计算',
    aside_NEEDS_STATED_PER_GAP_other: '{{number}}个缺口未请求援助',
    offered_other: '另有{{number}}项有适合的提议',
  },
  'home.page': {
    title: '首页',
  },
} satisfies In<'zh', Home>;
