import type { Consistency } from '../en/consistency.ts';
import type { In } from '../whole.ts';

export const consistency = {
  'consistency.need-finding': {
    withoutGap: '没有缺口的需求',
    withoutGapWhy: '您在未说明缺口之处请求了援助。请在需求中确认这是本意，或更正答复。',
    withoutGapWhyOther: '该国在未说明缺口之处请求了援助，且尚未确认这是本意。',
    withoutGapNone: '每项需求都对应一个缺口，或已得到确认。',
    vague: '不够明确的需求',
    vagueWhy: '提供方无法得知所请求的内容。请说明援助要解决什么问题。',
    vagueWhyOther: '提供方无法得知所请求的内容。',
    vagueNone: '每项需求都说明了援助的用途。',
    waiting: '等待中的需求',
    waitingWhy: '它们以您自己说明了缺口的条文为基础。请先解决这些缺口，或告知提供方。',
    waitingWhyOther: '它们以该国自己说明了缺口的条文为基础。',
    waitingNone: '没有需求取决于其他缺口。',
    waitsFor: '取决于{{provisions}}',
  },
  'consistency.silent-gaps': {
    title: '未提需求的缺口',
    why: '您说明了缺口，但没有请求援助，也没有说明不需要援助。请说明其中之一。',
    whyOther: '该国说明了缺口，但没有请求援助，也没有说明不需要援助。',
    none: '每个缺口都有需求，或已说明不需要援助。',
  },
  'consistency.state-select': {
    state: '国家',
    choose: '选择国家',
  },
  'consistency.to-answer': {
    toAnswer: '前往答复',
    seeSubmission: '查看提交内容',
  },
  'need.activities-of-need': {
    activities_other: '{{count}}项活动满足此需求',
  },
  'need.need-history': {
    title: '其经过',
    show: '显示历史记录',
    none: '没有您可以查看的内容。',
    STATED: '首次提出。',
    STATED_OTHERWISE: '以其他措辞提出。',
    CONFIRMED: '已确认。',
    NO_LONGER_STATED: '不再提出。',
    STATED_AGAIN: '再次提出。',
    MET: '该国称已满足。',
    WITHDRAWN: '由该国撤回。',
    SOURCED: '经其他来源确认。',
    OPENED: '由该国重新打开。',
    submission: '第{{number}}次提交，{{cycle}}年周期',
  },
  'need.need-standing': {
    inRevision: '修订中：您的草稿在此处有不同的说法。提交后，此需求将随之改变。',
    toDraft: '前往草稿',
    notConfirmed: '自{{day}}起未确认：提供方会看到这一点。请确认或撤回。',
    withoutGap: '您在未说明缺口之处请求了援助。请确认这是本意。',
    confirm: '我们仍有此需求',
  },
  'routes.consistency': {
    title: '答复与需求是否一致？',
    titleOf: '{{name}}的答复与需求是否一致？',
    whose: '哪个国家？',
    choose: '选择一个国家，查看其答复与需求不一致之处。',
    says: '这些都不是错误，也不妨碍提交。',
    toNeeds: '我的需求',
  },
} satisfies In<'zh', Consistency>;
