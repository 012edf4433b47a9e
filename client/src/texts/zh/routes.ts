import type { Routes } from '../en/routes.ts';
import type { In } from '../whole.ts';

export const routes = {
  'routes.account': { title: '您的账户', signOut: '退出登录' },
  'routes.offers-for-us': { bestFirst: '最匹配的排在最前。' },
  'routes.revise-offer': {
    title: '修改援助提议',
    what: '所有人都会看到您在此发布的内容。已商定的事项继续进行。',
    closed: '此提议不能修改',
    closedText: '该提议已撤回，或不属于您的机构。',
    toOffer: '查看提议',
  },
} satisfies In<'zh', Routes>;
