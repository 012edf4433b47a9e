import type { Labels } from '../sentences.ts';

export const labels: Labels = {
  indicators: {
    RESPONSE_RATE: {
      label: '答复率',
      definition: '截至该日已提交的缔约国，占该日全部缔约国。签署国另计。',
    },
    NEEDS_STATED_PER_GAP: {
      label: '每个缺口所述需求',
      definition: '已提交版本中说明所需援助的“部分”或“否”的答复，占全部“部分”或“否”的答复。',
    },
    COVERAGE: {
      label: '满足程度',
      definition: '已商定或正在提供援助的未满足需求，占全部未满足需求。',
    },
    OFFERED: {
      label: '已有提议',
      definition: '仅有无阻碍提议的未满足需求，占全部未满足需求。一项提议适合许多需求，但只能服务少数。',
    },
    ALREADY_ASSISTED: {
      label: '已在接受援助',
      definition: '国家指明同类援助仍在进行的需求，占全部未撤回的需求。',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: '等待先决条件',
      definition: '所涉条款须等待另一项本身也是该国缺口的条款的未满足需求，占全部未满足需求。',
    },
  },
  providerKinds: {
    MULTILATERAL: '多边',
    REGIONAL: '区域',
    BILATERAL: '双边',
    CIVIL_SOCIETY: '民间社会',
    PRIVATE_SECTOR: '私营部门',
    ACADEMIC: '学术机构',
  },
  without: {
    PRIORITY_AREA: '无优先领域',
    REGIONAL_GROUP: '无区域组',
    HORIZON: '未说明期限',
    PROVIDER: '尚无提供方',
    PROVIDER_KIND: '尚无提供方',
    CATEGORY: '无类别',
    TYPE: '无类型',
    PARTICIPANT: '无国家',
    CHAPTER: '无章',
    ARTICLE: '无条',
    PROVISION: '无条款',
  },
};
