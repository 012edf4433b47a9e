import type { Sentences } from '../sentences.ts';

/** Of subscriptions. */
export const subscriptionRefusals: Sentences = {
  'Follow at most {most} things. Remove one first.': '最多可关注{most}项。请先移除一项。',
  'Everything is followed without a code. Leave it out.': '关注全部内容无需代码。请不要填写。',
  'Say what is followed: send its code.': '请说明关注什么：发送其代码。',
  'Follow one thing at least, or unsubscribe.': '请至少关注一项，或取消订阅。',
  'A saved search is followed by people who are signed in. Sign in first.':
    '已保存的搜索仅供登录者关注。请先登录。',
  'This link is not whole, or no longer in use. Open that of the newest mail.':
    '此链接不完整或已不再使用。请打开最新邮件中的链接。',
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.':
    '发送时已没有可告知的内容。任何人都无需做什么。',
};

/** What digests say. */
export const digestLetters: Sentences = {
  'digest-confirm-subject': '您希望收到Needs Matrix的摘要吗？',
  'digest-confirm':
    '有人用此地址要求发送邮件，告知需求与服务矩阵有何变化。如果是您本人，请在{days}天内通过下面的链接确认。链接打开的页面只有一个按钮。如果您不做任何事，就不会有邮件。',
  'digest-subject': '截至{day}Needs Matrix的变化',
  digest: '这是{from}至{day}您所关注内容的变化，以您今天可以看到的为限。',
  'digest-edition-subject': '需求与服务矩阵第{to}版',
  'digest-edition': '第{to}版已发布。这是自第{from}版以来您所关注内容的变化，以您今天可以看到的为限。',
  'digest-everything': '整个矩阵',
  'digest-participant': '国家：{participant}',
  'digest-article': '条：{article}',
  'digest-type': '援助类型：{type}',
  'digest-subject-followed': '主题：{subjects}',
  'digest-search': '已保存的搜索“{title}”',
  'digest-counts': '新需求：{added}。不再列出：{gone}。获得更多服务：{further}。服务减少：{fallen}。',
  'letter-foot-digest':
    '您在Needs Matrix关注了这些内容，因此收到此邮件。下面的链接可结束这些邮件，或更改您所关注的内容。请勿回复此邮件。',
  'letter-unsubscribe': '取消订阅，或更改关注的内容',
};
