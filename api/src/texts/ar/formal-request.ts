import type { Sentences } from '../sentences.ts';

export const formalRequest: Sentences = {
  request: 'طلب مساعدة',
  demonstration: 'بيانات توضيحية: هذه الدولة مُختلَقة.',
  from: 'من',
  to: 'إلى',
  secretariat: 'الأمانة',
  sentOn: 'التاريخ',
  dueOn: 'يُرجى الرد قبل',
  follows: 'تكرار لطلب',
  followsOn: '{title}، أُرسل في {day}',
  needs: 'الاحتياجات',
  provision: 'الحكم',
  article: 'المادة',
  handedOver: 'أطلعت عليه الدولة بهذا الطلب',
  targetDate: 'مطلوب قبل',
  help: 'المساعدة التي سبق تلقيها',
  noHelp: 'لا توجد مساعدة معروفة.',
  otherHelp: 'مساعدة من نوع آخر في الأحكام نفسها',
  given: 'قدّمها',
  kind: 'نوع المساعدة',
  when: 'متى',
  fromUntil: 'من {from} إلى {until}',
  fromOn: 'من {from}',
  untilThen: 'حتى {until}',
  agreed: 'متفق عليها',
  agreedOffer: 'العرض المتفق عليه',
  agreedOn: '{title}، في {day}',
  stated: 'كما ورد في القائمة المرجعية للدولة',
  correction: 'تقول الدولة غير ذلك',
  PIPELINE: 'مقررة',
  IMPLEMENTATION: 'جارية',
  FINALISATION: 'في مرحلتها الأخيرة',
  CLOSED: 'منتهية',
  CANCELLED: 'ملغاة',
  SUSPENDED: 'معلقة',
  FUNDING: 'تموّل',
  ACCOUNTABLE: 'مسؤولة',
  EXTENDING: 'تنقل التمويل',
  IMPLEMENTING: 'تنفّذ',
  checksum: 'بصمة SHA-256 للمحتوى',
};

export const formalRequestLetters: Sentences = {
  'formal-request-sent-subject': 'طلب مساعدة من {participant}',
  'formal-request-sent':
    'أرسلت إليكم {participant} طلباً رسمياً للمساعدة. يُرجى الإقرار باستلامه والرد عليه متى أمكن.',
  'formal-request-withdrawn-subject': 'سُحب طلب مساعدة',
  'formal-request-withdrawn': 'سحبت {participant} طلب مساعدة كانت قد أرسلته إليكم.',
  'formal-request-acknowledged-subject': 'أُقرّ باستلام طلب المساعدة',
  'formal-request-acknowledged': 'أُقرّ باستلام طلب مساعدة أرسلته {participant}. وسيأتي الرد لاحقاً.',
  'formal-request-answered-subject': 'ورد رد على طلب المساعدة',
  'formal-request-answered': 'ورد رد على طلب مساعدة أرسلته {participant}. بيّنوا متى علمتم ما إذا كان قد لُبّي.',
  'formal-request-fulfilled-subject': 'لُبّي طلب مساعدة',
  'formal-request-fulfilled': 'تقول {participant} إن طلب المساعدة الذي أرسلته إليكم قد لُبّي.',
  'formal-request-not-fulfilled-subject': 'لم يُلبَّ طلب مساعدة',
  'formal-request-not-fulfilled': 'تقول {participant} إن طلب المساعدة الذي أرسلته إليكم لم يُلبَّ.',
  'formal-request-overdue-subject': 'لا رد بعد على طلب المساعدة',
  'formal-request-overdue':
    'طلبت {participant} الرد على طلب مساعدة قبل {day}، ولم يرد رد بعد. يمكنكم تكرار الطلب.',
};

export const formalRequestRefusals: Sentences = {
  'Only the State that writes the request takes this step. Wait for its word.':
    'هذه الخطوة للدولة التي تكتب الطلب وحدها. انتظروا كلمتها.',
  'Only the receiver of the request takes this step. Wait for its answer.':
    'هذه الخطوة لمتلقي الطلب وحده. انتظروا رده.',
  'Say what you answer to the State before you send it.': 'اكتبوا ردكم على الدولة قبل إرساله.',
  'This request was not sent yet. Send it first.': 'لم يُرسل هذا الطلب بعد. أرسلوه أولاً.',
  'This request was sent already. Write a new one.': 'سبق إرسال هذا الطلب. اكتبوا طلباً جديداً.',
  'This request was not answered yet. Wait for the answer, or ask again when its term is over.':
    'لم يُرد على هذا الطلب بعد. انتظروا الرد، أو كرّروا الطلب عند انقضاء مهلته.',
  'This step is not open now. Look at what became of the request.':
    'هذه الخطوة غير متاحة الآن. انظروا ما آل إليه الطلب.',
  'Choose at least one need. A request without any asks for nothing.':
    'اختاروا حاجة واحدة على الأقل. فالطلب الخالي من الاحتياجات لا يطلب شيئاً.',
  'This need is chosen twice. Choose it once.': 'اختيرت هذه الحاجة مرتين. اختاروها مرة واحدة.',
  'This need is not open any longer. Leave it out, or open it again first.':
    'لم تعد هذه الحاجة مفتوحة. استبعدوها، أو أعيدوا فتحها أولاً.',
  'The receiver may not see this need. Say that you hand it over to them, or leave it out.':
    'لا يجوز للمتلقي أن يرى هذه الحاجة. بيّنوا أنكم تطلعونه عليها، أو استبعدوها.',
  'This request is no longer a draft. Write a new one, or ask again.':
    'لم يعد هذا الطلب مسودة. اكتبوا طلباً جديداً، أو كرّروا هذا الطلب.',
  'This file has not arrived. Send it first, and answer then.': 'لم يصل هذا الملف. أرسلوه أولاً ثم أجيبوا.',
  'A request is asked again once, when its term is over without an answer or when it was not fulfilled.':
    'يُكرَّر الطلب مرة واحدة، عندما تنقضي مهلته دون رد أو عندما لا يُلبّى.',
  'The document of a request is read by GET, and the file of its answer is sent by POST.':
    'تُقرأ وثيقة الطلب بواسطة GET، ويُرسَل ملف الرد عليه بواسطة POST.',
};
