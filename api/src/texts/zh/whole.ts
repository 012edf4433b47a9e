import type { TextsOf } from '../sentences.ts';
import { account } from './account.ts';
import { activities } from './activities.ts';
import { assessment } from './assessment.ts';
import { assistance } from './assistance.ts';
import { broadReasons, broadRefusals } from './broad.ts';
import { convergenceReasons, jointRefusals } from './convergence.ts';
import { cycleReasons, cycleRefusals } from './cycles.ts';
import { digestLetters, subscriptionRefusals } from './digest.ts';
import { editionReasons } from './editions.ts';
import { evidence } from './evidence.ts';
import { files } from './files.ts';
import { formalRequest, formalRequestLetters, formalRequestRefusals } from './formal-request.ts';
import { general } from './general.ts';
import { iati } from './iati.ts';
import { instruments } from './instruments.ts';
import { labels } from './labels.ts';
import { letters } from './letters.ts';
import { listing, listingLetters } from './listing.ts';
import { matchLife } from './match-life.ts';
import { offersFile, offersHeadings } from './offers-file.ts';
import { prerequisites } from './prerequisites.ts';
import { programmes } from './programmes.ts';
import { reasons } from './reasons.ts';
import { report, reportRefusals } from './report.ts';
import { requests } from './requests.ts';
import { together, togetherLetters } from './together.ts';
import { versions } from './versions.ts';
import { weights } from './weights.ts';
import { work } from './work.ts';
import { workbook } from './workbook.ts';
import { writing } from './writing.ts';

export const zh: TextsOf = {
  reasons: {
    ...reasons,
    ...letters,
    ...cycleReasons,
    ...togetherLetters,
    ...formalRequestLetters,
    ...broadReasons,
    ...convergenceReasons,
    ...editionReasons,
    ...listingLetters,
    ...digestLetters,
  },
  labels,
  workbook: { ...workbook, ...offersHeadings },
  formalRequest,
  report,
  refusals: {
    ...reportRefusals,
    ...general,
    ...broadRefusals,
    ...account,
    ...assessment,
    ...evidence,
    ...files,
    ...instruments,
    ...versions,
    ...prerequisites,
    ...weights,
    ...listing,
    ...subscriptionRefusals,
    ...matchLife,
    ...writing,
    ...cycleRefusals,
    ...activities,
    ...iati,
    ...offersFile,
    ...assistance,
    ...formalRequestRefusals,
    ...programmes,
    ...jointRefusals,
    ...requests,
    ...work,
    ...together,
  },
  nouns: {
    subject: '主题',
    'operations and fragments': '操作和片段',
    fields: '字段',
    'fields in all': '字段总数',
    'fields at its root': '根部字段',
    directives: '指令',
    'directives at one place': '同一处的指令',
    aliases: '别名',
    participant: '参与方',
    chapter: '章',
    article: '条',
    provision: '条款',
    'assistance type': '援助类型',
    provider: '提供方',
    assessment: '评估',
    cycle: '周期',
    answer: '答复',
    need: '需求',
    offer: '提议',
    activity: '活动',
    match: '匹配',
    overlap: '重叠',
    account: '账户',
    session: '会话',
    job: '任务',
    mail: '邮件',
    'the past': '过去',
    Proposed: '已提出',
    'In contact': '联系中',
    Agreed: '已商定',
    Delivering: '提供中',
    Done: '已完成',
    Declined: '已谢绝',
  },
};
