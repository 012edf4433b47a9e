import type { Sentences } from '../sentences.ts';

export const programmes: Sentences = {
  'The last year is before the first one. Correct one of them.': '最后一年早于第一年。请更正其中之一。',
  'A State’s plan is for itself alone. Take the other States out.': '国家计划只适用于本国。请删去其他国家。',
  'Say whose it is: a State’s plan or a provider’s programme.': '请说明归属：国家的计划还是提供方的方案。',
  'A need belongs to 20 plans and programmes at most. Choose those that matter most.':
    '一项需求最多列入20项计划和方案。请选择最重要的。',
  'This one is for other States or provisions. Choose one that concerns the need.':
    '这一项针对其他国家或条款。请选择与该需求有关的。',
};
