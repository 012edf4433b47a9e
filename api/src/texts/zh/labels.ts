import type { Labels } from '../sentences.ts';

export const labels: Labels = {
  indicators: {
    RESPONSE_RATE: {
      label: '答复率',
      definition: '截至该日已提交的缔约国在该日全部缔约国中所占比例。签署国另行计算。',
    },
    NEEDS_STATED_PER_GAP: {
      label: '已请求援助的缺口',
      definition:
        '在已提交的各次修订中，说明希望得到何种援助的“部分”或“否”的答复在全部“部分”或“否”的答复中所占比例。',
    },
    COVERAGE: {
      label: '满足程度',
      definition: '援助已商定或正在进行的未满足需求在全部未满足需求中所占比例。',
    },
    OFFERED: {
      label: '有提议',
      definition:
        '仅有无障碍提议的未满足需求在全部未满足需求中所占比例。一项提议适合许多需求，但只能满足少数。',
    },
    ALREADY_ASSISTED: {
      label: '已在接受援助',
      definition: '国家指明同类援助仍在进行的需求在全部未撤回需求中所占比例。',
    },
    BLOCKED_BY_PREREQUISITES: {
      label: '取决于先决条件',
      definition: '所涉条款取决于另一条款、而后者本身也是该国缺口的未满足需求，在全部未满足需求中所占比例。',
    },
    IN_PLAN_OR_PROGRAMME: {
      label: '列入计划或方案',
      definition: '按其国家今天的说明列入国家计划或提供方方案的需求在全部未撤回需求中所占比例。',
    },
    IN_PLAN: {
      label: '列入国家计划',
      definition: '按其国家今天的说明列入国家计划的需求在全部未撤回需求中所占比例。',
    },
    IN_PROGRAMME: {
      label: '列入方案',
      definition: '按其国家今天的说明列入提供方方案的需求在全部未撤回需求中所占比例。',
    },
  },
  providerKinds: {
    MULTILATERAL: '多边',
    REGIONAL: '区域',
    BILATERAL: '双边',
    CIVIL_SOCIETY: '民间社会',
    PRIVATE_SECTOR: '私营部门',
    ACADEMIC: '学术机构',
    STATE: '国家',
  },
  without: {
    PRIORITY_AREA: '无优先领域',
    REGIONAL_GROUP: '无区域组',
    HORIZON: '未说明期限',
    PROVIDER: '尚无提供方',
    PROVIDER_KIND: '尚无提供方',
    CATEGORY: '无类别',
    TYPE: '无类型',
    SUBJECT: '无主题',
    PARTICIPANT: '无国家',
    CHAPTER: '无章',
    ARTICLE: '无条文',
    PROVISION: '无条款',
  },
};
