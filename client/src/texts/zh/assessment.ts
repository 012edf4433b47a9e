import type { Assessment } from '../en/assessment.ts';
import type { In } from '../whole.ts';

export const assessment = {
  'assessment.changed-by-two': {
    why: '两人都修改了此处。在您作出选择之前不会保存；您继续输入的内容算作您的版本。',
    yours: '您的版本',
    somebody: '另一人',
    keep: '保留我的',
    take: '采用此版本',
    join: '合并两者',
  },
  'assessment.checklist-foot': {
    before: '返回 {{reference}}',
    next: '下一项：',
    check: '检查所有答复',
    checkShort: '检查',
    ended: '您的会话已结束；您所写的内容仍在此等待。',
    signIn: '登录以保存',
    waiting_other: '{{count}} 项在此设备上等待',
    toCorrect_other: '{{count}} 项待更正',
  },
  'assessment.field-save': {
    waiting: '在此设备上等待',
    saving: '正在保存…',
    saved: '{{time}} 已保存',
    failed: '未保存',
    held: '等待更正',
    here: '尚未发送',
    conflict: '两人都作了修改',
  },
  'assessment.longest-waiting': { all: '整个收件箱（{{count}}）' },
  'assessment.question': { again: '重试' },
  'assessment.submit-dialog': {
    ends: '提交将结束正在进行的援助，因为这些答复不再要求：',
    undone: '如果以后的提交再次要求，将在提供方允许的范围内恢复。',
  },
  'assessment.use-answer-form.reasons': {
    notTaken: '此内容未被接受。请更正或缩短；其余内容照常保存。',
    tooLarge: '此内容过长，无法保存。请缩短；其余内容照常保存。',
  },
} satisfies In<'zh', Assessment>;
