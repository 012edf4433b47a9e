import type { Sentences } from '../sentences.ts';

/** What the web feed says of editions. */
export const editionReasons: Sentences = {
  'feed-title': '需求与服务矩阵：版本',
  'feed-author': '秘书处',
  'feed-edition': '第{number}版，截至{day}',
  'feed-first': '{states}个国家的{needs}项需求。',
  'feed-since': '{states}个国家的{needs}项需求。自上一版以来有{changed}项发生变化。',
};
