import type { Sentences } from '../sentences.ts';

/** Of providers: asking to be listed as one, and making one of two records. */
export const listing: Sentences = {
  'These are one record. Choose two that are of one organization.':
    '这是同一份记录。请选择属于同一组织的两份记录。',
  'A State that gives help itself is one record already. Choose two organizations.':
    '自行提供援助的国家已经只有一份记录。请选择两个组织。',
  'One of the two is invented for demonstration. Choose two real ones, or two invented ones.':
    '其中一个是为演示虚构的。请选择两个真实的或两个虚构的。',
  'This record was merged already. Choose the one that it became.': '此记录已被合并。请选择它所并入的记录。',
  'This request was already confirmed on {day}. There is nothing left to do.':
    '此申请已于{day}确认，无需再做什么。',
  'This link has expired. Ask once more; a new mail will come.': '此链接已过期。请重新申请，您会收到新邮件。',
  'This request was decided already. Read it again to see how.': '此申请已有决定。请重新阅读以了解结果。',
  'Give one name in each language.': '每种语言请只给一个名称。',
  'Send one e-mail address, such as name@example.org.': '请发送一个电子邮件地址，例如name@example.org。',
  'This link is not whole. Open it from the mail again.': '此链接不完整。请从邮件重新打开。',
  'A State speaks for itself by its focal points. Choose an organization.':
    '国家由其协调中心代表自己。请选择一个组织。',
  'A provider of this name is listed already. Add this person to it, or refuse with a reason.':
    '已有同名的提供方列入名录。请将此人加入该提供方，或说明理由予以拒绝。',
  'This person speaks for the provider already. Send a new link instead, if need be.':
    '此人已代表该提供方。如有需要，请改为发送新链接。',
  'A hundred people speak for this provider. End the access of somebody first.':
    '已有一百人代表该提供方。请先终止其中某人的访问权限。',
  'This person has set a password already, and signs in with it.': '此人已设置密码，并用其登录。',
  'Nobody ends their own access. Ask a colleague or the secretariat.':
    '任何人都不能终止自己的访问权限。请联系同事或秘书处。',
  'Two hundred drafts wait here already. Publish or remove one first.':
    '此处已有两百份草稿。请先发布或移除一份。',
};

/** What is mailed to whoever asked. */
export const listingLetters: Sentences = {
  'provider-merged-subject': '{other}现为{name}',
  'provider-merged':
    '秘书处已将同一组织的两份记录合并：{other}现为{name}。原属{other}的一切都在那里，由您代表{name}。',
  'letter-foot-given':
    '有人在Needs Matrix填写了您的地址，因此您收到此邮件。如果不是您本人，则无需做任何事。请勿回复此邮件。',
  'listing-confirm-subject': '请确认您在Needs Matrix的地址',
  'listing-confirm':
    '有人用此地址申请将一个组织作为技术援助提供方列入Needs Matrix。如果是您本人，请在{days}天内通过下面的链接确认。链接打开的页面只有一个按钮；以后用同一链接可以看到申请的结果。',
  'listing-approved-subject': '{name}已列入Needs Matrix',
  'listing-approved': '秘书处已批准将{name}列为技术援助提供方。您代表该组织：请照常登录并发布其提议。',
  'listing-approved-account-subject': '{name}已列入Needs Matrix',
  'listing-approved-account':
    '秘书处已批准将{name}列为技术援助提供方。您代表该组织。请通过下面的链接设置密码，链接在30天内可用一次；然后您就可以发布其提议。',
  'listing-refused-subject': '您的列名申请被拒绝',
  'listing-refused': '秘书处拒绝将{name}列为技术援助提供方，理由如下：',
  'colleague-invited-subject': '您在Needs Matrix中代表{name}',
  'colleague-invited': '{by}请您代表技术援助提供方{name}。请照常登录：其提议、草稿和匹配均在其中。',
  'colleague-invited-account-subject': '邀请您在Needs Matrix中代表{name}',
  'colleague-invited-account':
    '{by}请您代表技术援助提供方{name}。请通过下方链接设置密码，该链接在{days}天内可使用一次；其提议、草稿和匹配均在其中。',
  'invitation-renewed-subject': '用于设置Needs Matrix密码的新链接',
  'invitation-renewed':
    '您代表技术援助提供方{name}，但尚未设置密码。请通过下方链接设置，该链接在{days}天内可使用一次。以前邮件中的链接已失效。',
  'access-ended-subject': '您不再代表{name}',
  'access-ended':
    '代表{name}的人员或秘书处已终止您在Needs Matrix中对其的访问权限。您在其中所做的一切均予保留。如有误，请联系您的同事或秘书处。',
};
