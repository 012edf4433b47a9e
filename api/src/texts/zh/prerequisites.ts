import type { Sentences } from '../sentences.ts';

export const prerequisites: Sentences = {
  'There is no article "{code}". Choose one of the list.': '没有第“{code}”条。请从列表中选择一条。',
  'An article builds on articles of its own treaty. Choose one of these.':
    '一条只能以本条约的条文为先决条件。请选择其中一条。',
  'This is what it builds on already. Change something, or leave it.':
    '先决条件已经如此。请作出更改，或保持不变。',
  'Article {article} has no provision {provision}. Choose one of its own.':
    '第{article}条没有条款{provision}。请选择该条自己的条款。',
  'These articles would need each other in a circle: {circle}. Take out one of these prerequisites.':
    '这些条文会循环地互为先决条件：{circle}。请去掉其中一个先决条件。',
};
