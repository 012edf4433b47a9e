import type { Sentences } from '../sentences.ts';

/** What a cycle says to a State, on its checklist and in its mail. */
export const cycleReasons: Sentences = {
  'cycle-urges':
    'تُحثّ {participant}، بصفتها طرفاً في الاتفاقية، على استكمال هذه القائمة المرجعية وتقديمها في موعد أقصاه {day}.',
  'cycle-invites':
    'تُدعى {participant}، وهي ليست طرفاً في الاتفاقية بعد، إلى استكمال هذه القائمة المرجعية وتقديمها في موعد أقصاه {day}.',
  'cycle-opens-subject': 'مفتوحة حتى {day}: {instrument}، {cycle}',
  'cycle-opens': 'فُتحت دورة {cycle} للقائمة المرجعية «{instrument}». والموعد النهائي هو {day}.',
  'cycle-moved-subject': 'موعد نهائي جديد، {day}: {instrument}، {cycle}',
  'cycle-moved': 'أصبح الموعد النهائي للقائمة المرجعية «{instrument}» لدورة {cycle} هو {day}.',
  'cycle-deadline-subject': 'تُقدَّم في موعد أقصاه {day}: {instrument}، {cycle}',
  'cycle-deadline':
    'الموعد النهائي للقائمة المرجعية «{instrument}» لدورة {cycle} هو {day}. ولم تُقدَّم بعد عن {participant}.',
  'cycle-overdue-subject': 'حلّ موعدها في {day}: {instrument}، {cycle}',
  'cycle-overdue':
    'حلّ الموعد النهائي للقائمة المرجعية «{instrument}» لدورة {cycle} في {day}. ولم تُقدَّم بعد عن {participant}، ولا يزال تقديمها ممكناً.',
};

/** Why not. */
export const cycleRefusals: Sentences = {
  'A cycle is opened with a deadline. Send one.': 'تُفتح الدورة بموعد نهائي. أرسلوا موعداً.',
  'This cycle is closed. Send a deadline to open it again.':
    'هذه الدورة مغلقة. أرسلوا موعداً نهائياً لفتحها من جديد.',
  'This cycle is closed already.': 'هذه الدورة مغلقة بالفعل.',
  'This day is past. Choose today or a later day as the deadline.':
    'هذا اليوم مضى. اختاروا اليوم أو يوماً لاحقاً موعداً نهائياً.',
  'This is more than five years ahead. Check the year.': 'هذا بعد أكثر من خمس سنوات. تحققوا من السنة.',
  'There are two texts for this language. Send one for each.':
    'يوجد نصان لهذه اللغة. أرسلوا نصاً واحداً لكل لغة.',
  'This cycle is open already. Change its deadline or its texts in the list of cycles.':
    'هذه الدورة مفتوحة بالفعل. غيّروا موعدها النهائي أو نصوصها في قائمة الدورات.',
  'This cycle was opened and is closed. Open it again from the list of cycles.':
    'فُتحت هذه الدورة ثم أُغلقت. افتحوها من جديد من قائمة الدورات.',
  'Nothing was copied from the last cycle for this provision. Answer it instead.':
    'لم يُنسخ شيء من الدورة الأخيرة لهذا الحكم. أجيبوا عنه.',
  'Name at least one answer.': 'اذكروا إجابة واحدة على الأقل.',
  'Name at most {most} answers.': 'اذكروا {most} إجابة على الأكثر.',
  'Name each answer once.': 'اذكروا كل إجابة مرة واحدة.',
  'This cycle is not open. Open it first, so that States know of it.':
    'هذه الدورة غير مفتوحة. افتحوها أولاً كي تعلم بها الدول.',
  'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.':
    'هذه الدولة تجيب عن هذه القائمة بنفسها. اطلبوا إليها تقديمها هناك أو إدخال ملفها.',
  'This file has no answer that can be taken in. Fill it in, or choose another.':
    'ليس في هذا الملف إجابة يمكن أخذها. املؤوه أو اختاروا ملفاً آخر.',
  'This day is still to come. Give the day on which the report was received.':
    'لم يحلّ هذا اليوم بعد. اذكروا يوم ورود التقرير.',
  'Say how the report came: channel=FILE or channel=PAPER.':
    'اذكروا كيف ورد التقرير: ⁨channel=FILE⁩ أو ⁨channel=PAPER⁩.',
};
