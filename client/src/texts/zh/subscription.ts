import type { Subscription } from '../en/subscription.ts';
import type { In } from '../whole.ts';

export const subscription = {
  'subscription.things': {
    EVERYTHING: '整个矩阵',
    PARTICIPANT: '一个国家',
    ARTICLE: '一个条款',
    TYPE: '一种援助类型',
    SUBJECT: '一个主题',
    SEARCH: '已保存的搜索',
    closed: '您目前无法打开的已保存的搜索',
  },
  'subscription.period': {
    how: '频率',
    WEEK: '每周',
    WEEKDetail: '每周一',
    MONTH: '每月',
    MONTHDetail: '每月第一天',
    EDITION: '随每一版',
    EDITIONDetail: '发布后的次日早晨',
  },
  'subscription.thing-fields': {
    what: '关注什么',
    which: '哪一个',
    choose: '请选择',
  },
  'subscription.ask': {
    email: '您的电子邮件地址',
    emailHint: '首先会向该地址发送一封邮件，询问您是否需要摘要。地址不作他用，取消订阅时即被删除。',
    emailMissing: '请填写您的电子邮件地址。',
    codeMissing: '请选择哪一个。',
    ask: '给我发送摘要',
    asked_other: '邮件正发往{{address}}。请在{{count}}天内打开其中的链接：此后才会有摘要。',
  },
  'subscription.followed': {
    title: '您关注的内容',
    paused: '已暂停：在您可以打开之前不告知其内容',
    remove: '移除',
    removeOf: '移除“{{name}}”',
    more: '关注其他内容',
    add: '关注',
  },
  'subscription.own': {
    none: '您还没有关注任何内容',
    noneText: '请选择您希望获知的内容：在此处，或在国家页面、已保存的搜索以及版本旁使用“通过邮件关注”。',
    toConfirm: '邮件正发往{{address}}。请在{{day}}之前打开其中的链接：此后才会有摘要。',
    again: '重新发送',
  },
  'subscription.follow-this': {
    this: '您希望通过邮件获知这里的变化吗：{{name}}？',
    thisSearch: '您希望通过邮件获知此已保存的搜索的变化吗？',
    follow: '关注',
    codeMissing: '请选择哪一个。',
  },
  'subscription.end': {
    what: '此后不再有摘要，您关注的内容和发给您的邮件都不会保留。',
    end: '取消订阅',
    ended: '您已取消订阅，没有保留任何内容。',
  },
  'subscription.by-link': {
    notWhole: '此链接不完整或已不再使用。请打开最新邮件中的链接。',
    expired: '此链接已过期，没有由此开始任何事。',
    askAgain: '重新申请',
    confirmWhat: '您希望收到邮件，获知需求与服务矩阵的变化吗？',
    confirm: '是，给我发送摘要',
    notYou: '如果不是您要求的，请关闭此页：不会有邮件。',
    confirmed: '已确认。今后一有变化就会有摘要。',
    comes: '一有变化就会有摘要。',
    signedIn: '登录后更改关注的内容',
  },
  'routes.subscriptions': {
    title: '订阅',
    lead: '摘要是一封邮件，告知您所关注内容的变化，以发送时您可以看到的为限。没有变化就没有邮件。',
    leadPublic: '摘要是一封邮件，告知您所关注内容的变化，以公开的为限。没有变化就没有邮件。',
  },
  'routes.unsubscribe': {
    title: '不再需要摘要？',
    rather: '改为更改关注的内容',
  },
} satisfies In<'zh', Subscription>;
