import type { Ui } from '../en/ui.ts';
import type { In } from '../whole.ts';

export const ui = {
  'ui.act-note': {
    again: '再次发送',
    lost: '服务器没有回应。目前还不知道是否已送达。请再次发送：即使先作修改，也只计一次。',
    asFirstSent: '最初发送的内容已经送达，并按原样生效。之后所作的修改没有发送。',
    ended: '您的会话已结束，此内容没有发送。',
    signIn: '重新登录',
  },
  'ui.context-strip': { refused: '非实时：请重新加载页面以查看变化' },
  'ui.date-field': {
    half: '日期不完整。请填写年、月、日，或将其清空。',
    year: '请用四位数字填写年份，例如 2027。',
  },
  'ui.draft-note': {
    device: '发送之前保存在本设备上。',
    page: '此浏览器不在设备上保存任何内容：关闭或重新加载页面后，所写内容将丢失。',
    restored: '您写于 {{at}}；内容保存在本设备上，尚未发送。',
    changedSince: '所涉内容此后已有变动：请比较后再发送。',
    throwAway: '丢弃',
  },
  'ui.help-that-ends': {
    PROPOSED: '已提出。',
    CONTACTED: '双方正在联系。',
    AGREED: '双方已商定。',
    DELIVERING: '正在提供。',
    activity: '活动“{{title}}”将被取消。',
    place: '名额退回该援助提议，其他国家可以占用。',
  },
  'ui.show-more': {
    more: '显示更多',
    shown: '已显示 {{shown}} / {{of}}',
    failed: '服务器没有响应。请重试。',
  },
  'ui.unknown': {
    unknown: '此链接中有此处未知的内容：{{parts}}。已将其略去，其余内容照常显示。',
    part: '{{name}}“{{value}}”',
    article: '条款',
    asOf: '日期',
    category: '援助类别',
    chapter: '章',
    columns: '列',
    coverage: '覆盖情况',
    horizon: '期限',
    instrument: '清单',
    obligationLevel: '义务程度',
    participant: '国家',
    priorityArea: '优先领域',
    provider: '提供方',
    provision: '规定',
    regionalGroup: '区域组',
    rows: '行',
    status: '状态',
    type: '援助类型',
  },
} satisfies In<'zh', Ui>;
