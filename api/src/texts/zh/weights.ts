import type { Sentences } from '../sentences.ts';

export const weights: Sentences = {
  'The parts add up to {sum}. Change them until they make 100.': '各部分合计{sum}。请调整至合计100。',
  'A wider scope never gives more than a narrower one: the whole Convention at most as much as a chapter, a chapter as an article, an article as the provision itself.':
    '较宽的范围从不高于较窄的范围：整部公约至多与章相同，章至多与条相同，条至多与条款本身相同。',
  'Another type of the same category gives less than the very type. Lower it.':
    '同一类别的其他类型应低于确切类型。请调低。',
  'Help from afar only gives at most the points of how help is given. Lower it.':
    '仅远程援助的分数至多等于援助方式的分数。请调低。',
  'Send every part of the score once.': '得分的每个部分请各发送一次。',
  'Places of this year that are agreed already, or kept for States of a joint offer: {count}. Give at least as many.':
    '今年已商定或为联合提议的国家保留的名额：{count}。请至少提供这么多名额。',
  'This offer was not confirmed in time, so nothing can be agreed on it. Let its provider confirm it first, or decline.':
    '此提议未按时确认，因此不能就其达成一致。请先由其提供方确认，或谢绝。',
  'This offer no longer fits the need, so nothing can be agreed on it. Let its provider revise it, or decline.':
    '此提议不再符合此需求，因此不能就其达成一致。请由其提供方修订，或谢绝。',
  'The offer was revised after the State agreed, so it is asked for its word again.':
    '此提议在国家同意之后作了修订，因此再次请其表态。',
  'Your State no longer answers {provision} with yes and a measure, so this is not its experience now. Revise the offer, or withdraw it.':
    '贵国对{provision}的答复不再是“是”并附有措施，因此这已不是贵国的经验。请修订或撤回该提议。',
  'You no longer speak for the provider of this offer. Ask a colleague to confirm it.':
    '您已不再代表该提议的提供方。请由同事确认。',
  'This offer was already confirmed on {day}. There is nothing left to do.':
    '该提议已于{day}确认，无需再做什么。',
  'This link has expired. Sign in and confirm the offer there.': '此链接已过期。请登录后确认提议。',
  'This link is not whole. Open it from the mail again, or sign in and confirm there.':
    '此链接不完整。请从邮件重新打开，或登录后确认。',
};
