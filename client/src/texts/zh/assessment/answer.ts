import type { Answer } from '../../en/assessment/answer.ts';
import type { In } from '../../whole.ts';

export const answer = {
  'assessment.changed-by-two': {
    why: '两人都修改了此处。在您作出选择之前不会保存；您继续输入的内容算作您的版本。',
    yours: '您的版本',
    somebody: '另一人',
    keep: '保留我的',
    take: '采用此版本',
    join: '合并两者',
    ownWhy: '您在另一个窗口中修改了此处。在您作出选择之前不会保存；您继续输入的内容算作此处的版本。',
    here: '此处所写',
    elsewhere: '另一窗口中',
    keepHere: '保留此处所写',
  },
  'assessment.field-save': {
    waiting: '在此设备上等待',
    saving: '正在保存……',
    saved: '已于{{time}}保存',
    failed: '未保存',
    held: '等待更正',
    here: '尚未发送',
    conflict: '两人都作了修改',
    ownConflict: '已在另一窗口中修改',
  },
  'assessment.question': {
    again: '重试',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: '此内容未被接受。请更正或缩短；其余内容照常保存。',
    tooLarge: '此内容过长，无法保存。请缩短；其余内容照常保存。',
  },
  'assessment.answer-sheet': {
    law: '书面规定',
    practice: '实践情况',
    figures: '数字和实例',
    challenges: '障碍',
    wanted: '希望得到的援助',
    received: '已获得的援助',
    noSubject: '未说明问题。',
    result: '结果：{{text}}',
    beneficiary: '受益方：{{text}}',
    ownContribution: '自身投入：{{text}}',
  },
  'assessment.measure-view': {
    untitled: '无标题',
    edit: '更改',
    editThis: '更改：{{title}}',
    onPaper: '书面规定',
    inPractice: '实践情况',
    where: '载于',
    text: '文本',
  },
} satisfies In<'zh', Answer>;
