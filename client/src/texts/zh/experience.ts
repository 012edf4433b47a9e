import type { Experience } from '../en/experience.ts';
import type { In } from '../whole.ts';

export const experience = {
  'assessment.offer-experience': {
    offer: '向其他国家提供我们的做法',
  },
  'offer.experience-form': {
    begin: '我们在{{provision}}方面的经验：{{what}}',
    measures: '我们可以介绍我们的做法：{{measures}}。',
    title: '标题',
    description: '你们可以介绍的内容',
    types: '援助种类',
    anotherType: '其他种类',
    languages: '语言',
    contact: '联系方式',
    everyone: '所有人都能看到提议。之后可以更改或撤回。',
    publish: '发布提议',
    cancel: '取消',
  },
  'offer.experience-offers': {
    title: '我们的提议',
  },
  'offer.experiences': {
    offer: '提供这项经验',
    offerThis: '提供我们在{{provision}}方面的经验',
  },
  'routes.our-experience': {
    title: '我们的经验',
    lead: '贵国可以向其他国家介绍自己已解决的事项：以“是”作答且至少列出一项措施的规定。这样，贵国本身即为提供方，对其他国家只能看到所有人都能看到的内容。',
    notYet: '贵国尚未就该规定提交附有措施的肯定答复。请先提交该答复。',
    solved: '我们已解决的事项',
    none: '尚无可提供的经验',
    noneText: '请对一项规定答“是”，列出相应措施，并提交核对清单。',
    toChecklist: '前往核对清单',
  },
  'offer.own-priorities': {
    say: '说明我们的优先事项',
  },
  'offer.experience-filter': {
    find: '按条款或措施查找',
    article: '条',
    any: '任意',
    count_other: '{{shown}}项条款',
    none: '已解决的事项中没有匹配的',
    noneWhy: '请换用其他词语，或不限条文。',
  },
} satisfies In<'zh', Experience>;
