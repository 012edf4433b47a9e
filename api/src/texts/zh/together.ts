import type { Sentences } from '../sentences.ts';

/** Assignments, notes, ready marks and histories. */
export const together: Sentences = {
  'Nothing of this checklist is assigned to you. Ask your focal point to assign you a part of it.':
    '这份核对清单中没有分配给您的内容。请联络人为您分配其中一部分。',
  'This day is over. Choose today or a later one.': '这一天已经过去。请选择今天或以后的日期。',
  'This thread is full. Begin a new one.': '这个讨论串已满。请新开一个。',
  'There is no such note in this thread. Read it again.': '这个讨论串中没有这条备注。请重新阅读。',
  'Only whoever wrote a note can delete it.': '只有写备注的人才能删除它。',
  '"{reference}" is not answered yet. Answer it, or confirm the answer of the last cycle, before you mark it as ready.':
    '“{reference}”尚未答复。请先作答，或确认上一周期的答复，再标记为已就绪。',
  'Nobody of your State has this id. Choose one of its people.':
    '贵国没有人使用这个标识。请从贵国人员中选择一位。',
  'This is the same person. Leave this out, or choose another.': '这是同一个人。请留空，或选择另一位。',
  'This checklist asks nothing of article "{reference}". Choose one of its articles.':
    '这份核对清单没有关于第“{reference}”条的问题。请选择其中的条文。',
  'Name at least one article or provision.': '请至少指定一条条文或一项条款。',
  'A focal point always sees the whole checklist. Choose a contributor.':
    '联络人始终看到整份核对清单。请选择一位协作人。',
  'A note of a whole article is of no single field. Leave the field out.':
    '关于整条条文的备注不属于任何单个字段。请不要填写字段。',
  'There are too many threads here. Go on in one of them.': '这里的讨论串太多。请在其中一个里继续。',
  'Nobody of your State who sees this provision has this id. Choose one of its people.':
    '贵国能看到这项条款的人员中没有人使用这个标识。请从中选择一位。',
  'An answer has no field "{field}". Send one of {codes}, or null for the provision as a whole.':
    '答复中没有字段“{field}”。请发送{codes}中的一个，或用null表示整项条款。',
  'Ask for 1 to 50 versions at a time.': '每次请索取1至50个版本。',
};

export const togetherLetters: Sentences = {
  'assigned-due-subject': '您的问题须在{day}前答复',
  'assigned-due': '分配给您的问题中有{count}个尚未答复，期限为{day}。',
};
