import type { RequestStep } from '@needs-matrix/api/domain/assistance/formal-request/steps';

/** Formal requests of the States of a world, each with what has happened to it so far. */
export type WrittenRequests = readonly WrittenRequest[];

export interface WrittenRequest {
  readonly participant: string;
  /** The key of a provider; null: the secretariat. */
  readonly receiver: string | null;
  readonly title: string;
  readonly words: string;
  /** It asks for help with the open needs at these provisions. */
  readonly provisions: readonly string[];
  readonly steps: readonly { readonly step: RequestStep; readonly words?: string }[];
}

/** One that is being written, one that waits for its answer, one that was fulfilled; and one that nobody has acknowledged yet. */
export const demoRequests = (state: string, other: string): WrittenRequests => [
  {
    participant: state,
    receiver: null,
    title: 'Two experts for the law on mutual legal assistance',
    words:
      'Dear colleagues,\nour ministry has begun to draft the law. We ask for two experts who have brought such a law through parliament, for three weeks each.\nPlease write to the head of the international department.',
    provisions: ['46(1)', '46(9)(b)', '46(13)', '46(18)'],
    steps: [
      { step: 'SEND' },
      { step: 'ACKNOWLEDGE' },
      {
        step: 'ANSWER',
        words:
          'We can send both experts, the first in the second week of next month. The contract follows by post.',
      },
      { step: 'FULFIL', words: 'Both experts were with us. The draft goes to the council of ministers.' },
    ],
  },
  {
    participant: state,
    receiver: 'drafting-fund',
    title: 'Extradition: a desk of our own',
    words:
      'Dear colleagues,\nrequests for extradition lie with four bodies here, and deadlines are missed. We ask for help in setting up one desk, beside the courses that two of you already plan.',
    provisions: ['44(1)', '44(9)', '44(4)'],
    steps: [{ step: 'SEND' }, { step: 'ACKNOWLEDGE', words: 'Thank you. Our board meets on the 20th.' }],
  },
  {
    participant: state,
    receiver: 'recovery',
    title: 'Recovery of assets: an order from abroad',
    words:
      'Dear colleagues,\nour courts have received the first order from abroad and have no procedure for it. We ask for drafting help, and for a course for the judges who will hear such cases.',
    provisions: ['55(5)', '55(6)', '55(8)'],
    steps: [],
  },
  {
    participant: other,
    receiver: null,
    title: 'Training for investigators of bribery',
    words:
      'Dear colleagues,\nafter the new act on bribery we need training for thirty investigators before it enters into force.',
    provisions: ['15(a)', '15(b)', '16(1)'],
    steps: [{ step: 'SEND' }],
  },
];
