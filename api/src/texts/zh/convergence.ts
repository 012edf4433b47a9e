import type { Sentences } from '../sentences.ts';

/** Why States are a group of convergence, and what a joint offer is told by. */
export const convergenceReasons: Sentences = {
  'convergence-article': '均将第{article}条方面的援助放在首位。',
  'convergence-subject': '均将以下方面的援助放在首位：{subjects}。',
  'convergence-type': '均请求：{types}。',
  'convergence-provision': '均指明{provisions}。',
  'joint-step-online': '线上',
  'joint-offer-made-subject': '向{participant}和其他国家的联合提议',
  'joint-offer-made':
    '一个提供方向一组国家提出了一项提议，{participant}是其中之一。每个国家各自答复：您可以接受，也可以谢绝。',
  'joint-offer-calendar-subject': '联合提议的共同日历已有变化',
  'joint-offer-calendar':
    '{participant}参与的一项联合提议的共同日历已有变化。您可以查看，并将其添加到自己的日历。',
};

export const jointRefusals: Sentences = {
  'This State is not in the group now. Look at the group again.': '该国目前不在该组中。请重新查看该组。',
  'A joint offer is for two States at least. Choose one more, or publish an offer.':
    '联合提议至少面向两个国家。请再选一个国家，或发布普通提议。',
  'Nothing of this offer is for {name}. Add the kind of help that this State asks for, or leave the State out.':
    '此提议中没有面向{name}的内容。请添加该国所求的援助类型，或不选该国。',
  'The offer is for {count} needs. Give at least as many places, or leave the number out.':
    '此提议面向{count}项需求。请给出不少于此数的名额，或不填名额。',
  'The calendar has no such step, or it is sent twice. Leave its id out.':
    '日历中没有此步骤，或者重复发送。请不要发送其标识。',
  'This ends before it begins. Correct one of the days.': '结束早于开始。请更正其中一个日期。',
  'The group has changed since you looked at it. Look at it again.':
    '自您查看之后，该组已有变化。请重新查看。',
  'The window of the offer is not open today. Open it today, or leave the days out.':
    '提议的期限今天尚未开放。请从今天起开放，或不填日期。',
  'The offer does not reach every need that it is for. Name the provisions or articles of all of them.':
    '此提议未涵盖其所面向的全部需求。请指明所有这些需求的条款或条文。',
};
