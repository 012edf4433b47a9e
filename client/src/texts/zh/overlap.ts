import type { Overlap } from '../en/overlap.ts';
import type { In } from '../whole.ts';

export const overlap = {
  'overlap.verdict': {
    OPEN: '待裁定',
    DUPLICATE: '重复',
    COOPERATION: '协同工作',
    NEITHER: '两者都不是',
  },
  'overlap.overlaps-screen': {
    lead: '不同提供方在同一时间为同一国家、同一规定或条款提供同类援助的活动。双方提供方、该国和秘书处均可看到，其中任何一方都可以说明属于哪种情况。',
    count_other: '{{shown}}项重叠',
  },
  'overlap.overlaps-filter': {
    show: '显示',
    participant: '国家',
    provider: '提供方',
    article: '条文',
    type: '援助类型',
    any: '任何',
  },
  'overlap.no-overlaps': {
    none: '没有重叠',
    noneText: '一旦两个提供方在同一国家计划或提供同样的援助，双方都会在此看到。',
    noneFound: '没有符合条件的重叠',
    takeAway: '去掉一个筛选条件：',
    named: '{{name}}：{{value}}',
    all: '显示所有重叠',
  },
  'overlap.overlap-entry': {
    noLonger: '两者不再重叠。已作出的决定予以保留。',
    group: '本组活动数：{{size}}。除这两项外：',
    COOPERATION: '协同工作',
    DUPLICATE: '重复',
    NEITHER: '两者都不是',
    COOPERATION_why: '两项活动彼此知情并分担工作。两者仍分别计入。',
    DUPLICATE_why: '同一援助被记录了两次。今后每个合计只计一次。',
    NEITHER_why: '两项活动互不相干。两者仍分别计入。',
  },
  'overlap.decisions': { secretariat: '秘书处' },
  'overlap.decide-form': {
    note: '原因（可选）',
    noteHint: '双方提供方、该国和秘书处均可看到。',
    cancel: '取消',
  },
  'overlap.overlaps-to-decide': { title: '待裁定的重叠', open_other: '{{shown}}项未决', decide: '并排查看' },
} satisfies In<'zh', Overlap>;
