import type { Sentences } from '../sentences.ts';

/** What is said of a new version of an instrument. */
export const versions: Sentences = {
  'This file is of another checklist. Export this one and fill in that file.':
    'هذا الملف لقائمة مرجعية أخرى. صدّروا هذه القائمة واملأوا ملفها.',
  'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.':
    'هذا الملف للصيغة «{code}» من هذه القائمة، وهي الآن في الصيغة {version}. صدّروها من جديد واملأوا ملفها.',
  'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.':
    'الصيغة {version} من «{code}» محمَّلة. اذكروا تحت replaces ما يؤول إليه أمر الإجابات عنها.',
  'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.':
    'تنتقل kept من حكم إلى نفسه، وmoved إلى حكم آخر، وsplit إلى عدة أحكام، وmerged من عدة أحكام إلى حكم واحد، وparked إلى لا شيء.',
  'Say why these answers are parked: their States read it.':
    'اذكروا سبب تنحية هذه الإجابات جانبا: فدولها تقرأه.',
  'A part goes to one of the provisions that this answer is split into.':
    'يذهب الجزء إلى أحد الأحكام التي تُقسَّم عليها هذه الإجابة.',
  'This part of the answer would go to two places. Choose one.':
    'هذا الجزء من الإجابة سيذهب إلى موضعين. اختاروا أحدهما.',
  'Version {version} does not ask {provision}. Correct the reference.':
    'الصيغة {version} لا تسأل عن {provision}. صحّحوا الإشارة.',
  '{provision} has two rules. Keep one.': 'لـ {provision} قاعدتان. أبقوا واحدة.',
  'The answers to several provisions would go to {provision}. Say that they are merged there.':
    'ستذهب الإجابات عن عدة أحكام إلى {provision}. اذكروا أنها تُدمج هناك (merged).',
  'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.':
    'لم تعد الصيغة {version} تسأل عن {provision}. اذكروا تحت replaces إلى أين تذهب إجاباته، أو نحّوها جانبا مع ذكر السبب.',
  'Version {version} has no question "{code}". Correct the code.':
    'ليس في الصيغة {version} سؤال «{code}». صحّحوا الرمز.',
  '"{code}" has two rules. Keep one.': 'لـ «{code}» قاعدتان. أبقوا واحدة.',
  'Say why these replies are parked: their States read it.':
    'اذكروا سبب تنحية هذه الردود جانبا: فدولها تقرأه.',
  'The replies to several questions would go to "{code}". Park those of one of them.':
    'ستذهب الردود على عدة أسئلة إلى «{code}». نحّوا ردود أحدها جانبا.',
  'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.':
    'ليس للردود على «{code}» من الصيغة {version} مكان في الصيغة الجديدة، أو إنها لا تناسبها. اذكروا تحت replaces أي سؤال وأي خيارات تستقبلها، أو نحّوها جانبا مع ذكر السبب.',
  'Version {version} of "{code}" was replaced by version {now}. Give this one a new version.':
    'حلّت الصيغة {now} محل الصيغة {version} من «{code}». أعطوا هذه صيغة جديدة.',
  'Version {version} of "{code}" is not known to this process yet.':
    'هذه العملية لا تعرف بعد الصيغة {version} من «{code}».',
  'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.':
    'هذه القائمة في الصيغة {version}، والصيغة «{code}» ليست سابقة لها. أعيدوا قراءتها واذكروا الصيغة التي قرأتموها.',
  'This checklist has just got a new version. Send it again in a minute.':
    'صارت لهذه القائمة صيغة جديدة قبل لحظة. أرسلوا مرة أخرى بعد دقيقة.',
  'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.':
    'ليس لهذه القائمة صيغة «{code}». صيغها هي {codes}: اختاروا الصيغة المطبوعة على الاستمارة.',
  'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.':
    'ما قدمته هذه الدولة في هذه الدورة هو في الصيغة {version}. اختاروا تلك الصيغة وأدخلوا ما تقوله الاستمارة عن أسئلتها.',
};
