import type { Match } from '../en/match.ts';
import type { In } from '../whole.ts';

export const match = {
  'match.match-steps': {
    CAME_BACK: '需求重新开启，此项随之恢复。',
    WAITS_FOR_PROVIDER: '需求重新开启。提议已有变动，因此这是一项新的提案。',
    LOST: '需求重新开启，但此项没有恢复。',
    OFFER_WITHDRAWN: '需求重新开启，但提议在此期间已撤回。',
    NO_PLACE_LEFT: '需求重新开启，但提议本年度名额已满。',
    BLOCKED: '需求重新开启，但提议不再适合。',
    HIDDEN_FROM_DONORS: '需求重新开启，但捐助方看不到它。',
  },
  'match.what-declining-ends': { ends: '这将结束：', undone: '只有一方重新提出、双方再次商定，才能恢复。' },
} satisfies In<'zh', Match>;
