import type { Sentences } from '../sentences.ts';

export const account: Sentences = {
  'The e-mail address and the password do not match. Check both.': '电子邮件地址与密码不符。请检查两者。',
  'Too many attempts. Wait {minutes} minutes and try again.': '尝试次数过多。请等待{minutes}分钟后再试。',
  'Too many attempts. Wait a minute and try again.': '尝试次数过多。请等待一分钟后再试。',
  'Many people are signing in at this moment. Try again in a minute.': '此刻登录的人很多。请一分钟后再试。',
  'This is not your current password.': '这不是您的当前密码。',
  'A password has at least 12 characters. A sentence of four words is a good one.':
    '密码至少有12个字符。由四个词组成的一句话就很好。',
  'A password has at most 200 characters.': '密码最多有200个字符。',
  'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.':
    '此链接已使用过、已过期，或已发出更新的链接。如果您已设置密码，请登录；否则请向邀请您的人或秘书处索取新链接。',
  'A token lasts 1 to 365 days.': '令牌的有效期为1至365天。',
  'A token is shown once. Make a new one with a new operationId.':
    '令牌只显示一次。请用新的operationId另建一个。',
  'A token cannot make one that outlives it. Sign in to make one that does.':
    '令牌不能创建比自己更持久的令牌。请登录后创建。',
  'A token can only end itself and what it made. Sign in to end another.':
    '令牌只能结束自身及其创建的令牌。要结束其他令牌，请登录。',
  'There is already an account with this e-mail address. Use it, or give another address.':
    '此电子邮件地址已有账户。请使用该账户，或提供另一个地址。',
  'There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.':
    '没有“{tag}”语言的文本。请选择en、es、fr、ar、ru或zh。',
  '"{email}" is not an e-mail address.': '“{email}”不是电子邮件地址。',
};
