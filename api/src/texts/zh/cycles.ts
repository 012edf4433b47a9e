import type { Sentences } from '../sentences.ts';

/** What a cycle says to a State, on its checklist and in its mail. */
export const cycleReasons: Sentences = {
  'cycle-urges': '{participant}是《公约》缔约方，谨促请在{day}前填写并提交本核对清单。',
  'cycle-invites': '{participant}尚不是《公约》缔约方，谨邀请在{day}前填写并提交本核对清单。',
  'cycle-opens-subject': '开放至{day}：{instrument}，{cycle}',
  'cycle-opens': '核对清单“{instrument}”的{cycle}周期已开放。截止日期为{day}。',
  'cycle-moved-subject': '新的截止日期{day}：{instrument}，{cycle}',
  'cycle-moved': '{cycle}周期核对清单“{instrument}”的截止日期现为{day}。',
  'cycle-deadline-subject': '{day}截止：{instrument}，{cycle}',
  'cycle-deadline': '{cycle}周期核对清单“{instrument}”将于{day}截止。{participant}尚未提交。',
  'cycle-overdue-subject': '已于{day}截止：{instrument}，{cycle}',
  'cycle-overdue': '{cycle}周期核对清单“{instrument}”已于{day}截止。{participant}尚未提交，现在仍可提交。',
};

/** Why not. */
export const cycleRefusals: Sentences = {
  'A cycle is opened with a deadline. Send one.': '开放周期须有截止日期。请提供一个。',
  'This cycle is closed. Send a deadline to open it again.': '此周期已结束。请提供截止日期以重新开放。',
  'This cycle is closed already.': '此周期已经结束。',
  'This day is past. Choose today or a later day as the deadline.':
    '这一天已过。请选择今天或之后的日期作为截止日期。',
  'This is more than five years ahead. Check the year.': '这在五年多以后。请检查年份。',
  'There are two texts for this language. Send one for each.': '此语言有两段文字。每种语言请只提供一段。',
  'This cycle is open already. Change its deadline or its texts in the list of cycles.':
    '此周期已经开放。请在周期列表中更改其截止日期或文字。',
  'This cycle was opened and is closed. Open it again from the list of cycles.':
    '此周期曾经开放，现已结束。请在周期列表中重新开放。',
  'Nothing was copied from the last cycle for this provision. Answer it instead.':
    '上一周期没有复制此条款的内容。请直接作答。',
  'Name at least one answer.': '请至少指明一项答复。',
  'Name at most {most} answers.': '请最多指明{most}项答复。',
  'Name each answer once.': '每项答复请只指明一次。',
  'This cycle is not open. Open it first, so that States know of it.':
    '此周期未开放。请先开放，以便各国知晓。',
  'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.':
    '该国自行填写此清单。请其在系统中提交或导入其文件。',
  'This file has no answer that can be taken in. Fill it in, or choose another.':
    '此文件没有可接收的答复。请填写或选择其他文件。',
  'This day is still to come. Give the day on which the report was received.':
    '这一天尚未到来。请提供收到报告的日期。',
  'Say how the report came: channel=FILE or channel=PAPER.':
    '请说明报告的收到方式：channel=FILE或channel=PAPER。',
};
