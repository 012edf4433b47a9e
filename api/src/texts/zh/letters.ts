import type { Sentences } from '../sentences.ts';

/** What letters say, by the codes of `domain/correspondence/sentences.ts`. */
export const letters: Sentences = {
  'letter-greeting': '{name}，您好：',
  'letter-several': 'Needs Matrix中有{count}件事等您处理',
  'letter-open': '在Needs Matrix中打开',
  'letter-foot': '您在Needs Matrix中担任职务，因此收到此邮件。请勿回复。',
  'submission-returned-subject': '已附意见退回：{instrument}，{cycle}',
  'submission-returned':
    '秘书处已将{participant}的{cycle}周期的核对清单“{instrument}”退回。意见在各项答复旁边。您可以修改答复并重新提交清单。',
  'submission-accepted-subject': '已接受：{instrument}，{cycle}',
  'submission-accepted': '秘书处已接受{participant}提交的{cycle}周期核对清单“{instrument}”。',
  'need-proposed-subject': '有人向{participant}提议了一项需求',
  'need-proposed':
    '有人提议了{participant}在核对清单之外的一项需求。在贵国确认之前，其他人看不到；您也可以拒绝。',
  'match-message-subject': '关于与{participant}的匹配的消息',
  'match-message': '您有一条关于与{participant}的匹配的消息。您可以在Needs Matrix中阅读并回复。',
  'offer-lapses-subject': '请在{day}前确认您的方案',
  'offer-lapses':
    '您的方案“{title}”上次确认于{confirmed}。请在{day}前确认；此后将显示为已失效，不再与任何需求相符。下面的链接会打开只有一个按钮的页面，无需登录。',
  'offer-stale-subject': '您的方案已失效：请确认或撤回',
  'offer-stale':
    '您的方案“{title}”上次确认于{confirmed}。自{day}起显示为已失效，不与任何需求相符。下面的链接会打开只有一个确认按钮的页面，无需登录。',
};
