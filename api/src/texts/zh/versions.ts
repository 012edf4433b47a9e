import type { Sentences } from '../sentences.ts';

/** What is said of a new version of an instrument. */
export const versions: Sentences = {
  'This file is of another checklist. Export this one and fill in that file.':
    '此文件属于另一清单。请导出本清单并填写所得文件。',
  'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.':
    '此文件属于本清单的“{code}”版，而本清单现为第{version}版。请重新导出并填写所得文件。',
  'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.':
    '“{code}”的第{version}版已加载。请在replaces中说明对该版的答复如何处理。',
  'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.':
    'kept从一条款到其自身，moved到另一条款，split到若干条款，merged从若干条款到一条款，parked不到任何条款。',
  'Say why these answers are parked: their States read it.': '请说明为何搁置这些答复：其国家会读到。',
  'A part goes to one of the provisions that this answer is split into.':
    '每一部分应归入本答复所拆分的条款之一。',
  'This part of the answer would go to two places. Choose one.': '答复的这一部分会归入两处。请选择一处。',
  'Version {version} does not ask {provision}. Correct the reference.':
    '第{version}版不询问{provision}。请更正编号。',
  '{provision} has two rules. Keep one.': '{provision}有两条规则。请只保留一条。',
  'The answers to several provisions would go to {provision}. Say that they are merged there.':
    '对若干条款的答复会归入{provision}。请说明在该处合并（merged）。',
  'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.':
    '第{version}版不再询问{provision}。请在replaces中说明其答复归入何处，或注明理由后搁置。',
  'Version {version} has no question "{code}". Correct the code.':
    '第{version}版没有问题“{code}”。请更正代码。',
  '"{code}" has two rules. Keep one.': '“{code}”有两条规则。请只保留一条。',
  'Say why these replies are parked: their States read it.': '请说明为何搁置这些回复：其国家会读到。',
  'The replies to several questions would go to "{code}". Park those of one of them.':
    '对若干问题的回复会归入“{code}”。请搁置其中一个问题的回复。',
  'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.':
    '对第{version}版“{code}”的回复在新版中没有位置，或不适合新版。请在replaces中说明由哪个问题和选项承接，或注明理由后搁置。',
  'Version {version} of "{code}" was replaced by version {now}. Give this one a new version.':
    '“{code}”的第{version}版已被第{now}版取代。请给本版一个新的版本号。',
  'Version {version} of "{code}" is not known to this process yet.':
    '本进程尚不知道“{code}”的第{version}版。',
  'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.':
    '本清单现为第{version}版，“{code}”不是它之前的版本。请重新阅读清单，并说明您所读的版本。',
  'This checklist has just got a new version. Send it again in a minute.':
    '本清单刚有了新版本。请一分钟后再发送。',
  'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.':
    '本清单没有“{code}”版。其版本有{codes}：请选择表格上印着的版本。',
  'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.':
    '该国在本周期所报告的内容属于第{version}版。请选择该版，并录入表格对其问题的回答。',
};
