import type { Sentences } from '../sentences.ts';

/** Of needs that concern more than a provision. */
export const broadReasons: Sentences = {
  'sourced-broad': '该国确认了一项产生于核对清单之外的需求（{day}）：{type}。涉及：{provision}。',
  'scope-broad-none': '不在范围之内：{provision}。',
  'scope-broad-exact': '提议指明了：{provision}。',
  'scope-broad-CHAPTER': '涵盖第{chapter}章全章；需求指明其中一条。',
  'scope-broad-WHOLE': '涵盖整部公约；需求指明其中一部分。',
  'scope-broad-part': '提议涵盖其中一部分：百分之{percent}。',
  'blocker-scope-broad': '不在提议范围之内：{provision}。',
  'way-add-broad': '在提议范围中增列：{provision}。',
  'way-not-whole-broad': '以下列部分取代整部公约（示范立法从不针对整部公约）：{provision}。',
  'way-not-model': '去掉示范立法：它从不针对整部公约。',
};

export const broadRefusals: Sentences = {
  'This State is a party to the Convention already. Say which provision, article or chapter the need concerns.':
    '该国已是公约缔约国。请说明该需求涉及哪一项条款、哪一条或哪一章。',
  'Model legislation is for named chapters, articles or provisions. Choose another kind of help for joining, or say which part it is for.':
    '示范立法针对指明的章、条或条款。请为加入公约选择其他种类的援助，或说明针对哪一部分。',
};
