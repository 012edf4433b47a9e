import type { Activity } from '../en/activity.ts';
import type { In } from '../whole.ts';

export const activity = {
  'activity.activities-list': {
    find: '按标题、国家或组织查找',
    status: '状态',
    activity: '活动和组织',
    states: '对象',
    help: '援助类型',
    provisions: '条款',
    since: '自{{day}}起',
    until: '至{{day}}',
    count_other: '{{shown}}项活动',
    none: '没有您可以查看的活动',
    noneFound: '没有符合条件的活动',
    all: '显示所有活动',
  },
} satisfies In<'zh', Activity>;
