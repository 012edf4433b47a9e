import type { Sentences } from '../sentences.ts';

export const assistance: Sentences = {
  'Say when the assessment was made.': 'اذكروا متى أُجري التقييم.',
  'Say where the assessment can be read: send its web address.':
    'اذكروا أين يمكن قراءة التقييم: أرسلوا عنوانه على الإنترنت.',
  'Name at least one State.': 'اذكروا دولة واحدة على الأقل.',
  'Enter it for a State or for a provider, not for both.':
    'سجّلوه باسم دولة أو باسم مقدّم مساعدة، لا باسم الاثنين معًا.',
  'A State enters what concerns itself alone. Take the other States out.':
    'تسجّل الدولة ما يخصّها وحدها. احذفوا الدول الأخرى.',
  'Name at least one assistance type.': 'اذكروا نوعاً واحداً على الأقل من المساعدة.',
  'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.':
    'بيّنوا غرض هذا العرض: اذكروا أحكاماً أو مواد أو فصولاً، أو الاتفاقية كلها.',
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.':
    'تُعرض التشريعات النموذجية لفصول أو مواد أو أحكام مسماة، لا للاتفاقية كلها. سمّوها أو احذفوا التشريعات النموذجية.',
  'The window closes before it opens. Send a later day.': 'تنتهي الفترة قبل أن تبدأ. اذكروا يوماً لاحقاً.',
  'Say what this offer would be: send its content.': 'اذكروا ما سيقوله هذا العرض: أرسلوا محتواه.',
  'Name the offer that would be changed or withdrawn.': 'سمّوا العرض الذي سيُغيَّر أو يُسحب.',
  'Send the revision of the offer that you read.': 'أرسلوا مراجعة العرض التي قرأتموها.',
  'This offer is named twice. Keep one change of it.': 'ورد هذا العرض مرتين. أبقوا تغييراً واحداً له.',
  'A scenario has at most 50 changes. Make two of it.': 'لا يتجاوز السيناريو 50 تغييراً. اجعلوه اثنين.',
  'Send an amount above zero, in whole US dollars.':
    'أرسلوا مبلغاً أكبر من صفر، بدولارات الولايات المتحدة دون كسور.',
  'Name a scenario, or a provider and what it would do.': 'سمّوا سيناريو، أو مقدم مساعدة وما سيفعله.',
  'Change an offer, or add one, before you keep this.': 'غيّروا عرضاً أو أضيفوا عرضاً قبل حفظ السيناريو.',
  'You keep 200 searches, and more is not possible. Remove one you no longer need.':
    'تحفظون 200 عملية بحث، ولا يمكن حفظ المزيد. احذفوا واحدة لم تعودوا بحاجة إليها.',
  'A saved search always asks about the present. Leave the moment out.':
    'يسأل البحث المحفوظ دائماً عن اللحظة الراهنة. لا تحددوا أي لحظة.',
  'Only who sees what donors see can share with them. Choose your colleagues.':
    'لا يشارك مع المانحين إلا من يرى ما يراه المانحون. اختاروا زملاءكم.',
  'This scenario was applied. Make a new one to go on from there.':
    'طُبّق هذا السيناريو. أنشئوا سيناريو جديداً للمتابعة منه.',
  'This offer was withdrawn. Publish a new one instead.': 'سُحب هذا العرض. انشروا عرضاً جديداً.',
  'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.':
    'سُحب هذا العرض فلا يمكن الاتفاق عليه بعد الآن. ارفضوا أو اختاروا عرضاً آخر.',
  'Nobody has proposed this pair yet. Propose it first.': 'لم يقترح أحد هذه المطابقة بعد. اقترحوها أولاً.',
  'Say why you decline, so that the other side can learn from it.':
    'اذكروا سبب الرفض كي يستفيد منه الجانب الآخر.',
  'This match is done.': 'اكتملت هذه المطابقة.',
  'Donors may not see this need. Let its State open the answer to donors first.':
    'لا يجوز للمانحين رؤية هذه الحاجة. على دولتها أن تفتح الإجابة للمانحين أولاً.',
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.':
    'شُغلت كل أماكن هذا العرض هذه السنة. انتظروا السنة المقبلة أو اختاروا عرضاً آخر.',
  'This need is met. Propose an open one.': 'لُبّيت هذه الحاجة. اقترحوا حاجة مفتوحة.',
  'This need is withdrawn. Propose an open one.': 'سُحبت هذه الحاجة. اقترحوا حاجة مفتوحة.',
  'The activity ends before it starts. Send a later day.': 'ينتهي النشاط قبل أن يبدأ. اذكروا يوماً لاحقاً.',
  'This is not a currency. Send its ISO 4217 code, such as USD.':
    'هذه ليست عملة. أرسلوا رمزها وفق \u2068ISO 4217\u2069، مثل USD.',
  'Send the amount as a positive decimal number, such as 1250000.00.':
    'أرسلوا المبلغ عدداً عشرياً موجباً، مثل 1250000.00.',
  'Send an amount above zero, or leave it out.': 'أرسلوا مبلغاً أكبر من الصفر أو اتركوه.',
  'This amount is too large. Send a smaller one.': 'هذا المبلغ كبير جداً. أرسلوا مبلغاً أصغر.',
  'There is no {noun} "{code}". Correct it or remove it.':
    'رمز غير معروف ({noun}): «{code}». صححوه أو احذفوه.',
  'There is no {noun} "{code}". Correct the code or remove it.':
    'رمز غير معروف ({noun}): «{code}». صححوا الرمز أو احذفوه.',
  'There is no {noun} "{code}". Take the code as the catalogue writes it.':
    'رمز غير معروف ({noun}): «{code}». خذوا الرمز كما يكتبه الفهرس.',
  'There is no participant "{code}".': 'لا يوجد مشارك «{code}».',
  'The need was opened again, but the offer was withdrawn meanwhile.':
    'أُعيد فتح الحاجة، لكن العرض سُحب في هذه الأثناء.',
  'The need was opened again, but all places of the offer are taken this year.':
    'أُعيد فتح الحاجة، لكن كل أماكن العرض مشغولة هذه السنة.',
  'The need was opened again, but the offer no longer fits it.': 'أُعيد فتح الحاجة، لكن العرض لم يعد يناسبها.',
  'The need was opened again, but donors may not see it.': 'أُعيد فتح الحاجة، لكن لا يجوز للمانحين رؤيتها.',
  'Declined when this world was made.': 'رُفض عند إنشاء هذه البيانات.',
  'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.':
    'هناك مانع: العرض لا يقدّم هذا النوع من المساعدة. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.':
    'هناك مانع: الحكم خارج نطاق العرض. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: the offer is not open to this State. Choose another offer or need.':
    'هناك مانع: العرض غير مفتوح لهذه الدولة. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: the window of the offer is not open today. Choose another offer or need.':
    'هناك مانع: فترة العرض غير مفتوحة اليوم. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.':
    'هناك مانع: كل أماكن العرض مشغولة هذه السنة. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: the offer was withdrawn. Choose another offer or need.':
    'هناك مانع: سُحب العرض. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.':
    'هناك مانع: لم يؤكَّد العرض في الوقت المحدد. اختاروا عرضاً آخر أو حاجة أخرى.',
  'This match is declined: propose it again.': 'رُفضت هذه المطابقة: اقترحوها من جديد.',
  'This match is done: nothing comes next.': 'اكتملت هذه المطابقة: لا خطوة بعدها.',
  'The next step is “{stage}”, and it belongs to the State. Either side may decline.':
    'الخطوة التالية هي «{stage}» وهي للدولة. ويجوز لأي من الجانبين الرفض.',
  'The next step is “{stage}”, and it belongs to the provider. Either side may decline.':
    'الخطوة التالية هي «{stage}» وهي لمقدم المساعدة. ويجوز لأي من الجانبين الرفض.',
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.':
    'الخطوة التالية هي «{stage}» وهي للدولة ولمقدم المساعدة. ويجوز لأي من الجانبين الرفض.',
  'This pair is already proposed and is at “{stage}”. Take the next step of that match instead.':
    'سبق اقتراح هذه المطابقة وهي في مرحلة «{stage}». اتخذوا الخطوة التالية من تلك المطابقة.',
  'Records are shown as they are now. Leave asOf out.': 'تُعرض السجلات كما هي الآن. احذفوا asOf.',
  '"{key}" is not a key of this dimension. Take the key as the matrix gave it.':
    '«{key}» ليس مفتاحاً في هذا البعد. خذوا المفتاح كما أعطته المصفوفة.',
  'The past does not change. Leave asOf out, or ask for the matrix once.':
    'الماضي لا يتغير. احذفوا asOf أو اطلبوا المصفوفة مرة واحدة.',
  'This table has {count} cells, more than {most}. Filter it, or choose a coarser dimension and drill down.':
    'عدد خانات هذا الجدول {count}، أي أكثر من {most}. استخدموا مرشحاً أو اختاروا بُعداً أعم ثم انتقلوا إلى التفاصيل.',
  'This moment is in the future. Ask for a past one, or leave it out for the current matrix.':
    'لم تحن هذه اللحظة بعد. اطلبوا لحظة ماضية، أو احذفوها لرؤية المصفوفة كما هي الآن.',
  'Compare a date with an edition or with now.': 'قارنوا تاريخاً بإصدار أو بالوقت الحاضر.',
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.':
    'ما زالت المصفوفة تستوعب آخر ما كُتب. لم يُنشر شيء؛ حاولوا من جديد بعد ثوانٍ.',
  'Name an edition or a moment, not both.': 'اذكروا إصداراً أو لحظة، لا كليهما.',
  'An edition does not change. Leave edition out, or ask for the matrix once.':
    'الإصدار لا يتغير. احذفوا الإصدار، أو اطلبوا المصفوفة مرة واحدة.',
  'Only an edition has contents for several audiences. Name the edition.':
    'الإصدار وحده له محتويات لعدة فئات من القراء. اذكروا الإصدار.',
  'This day is not in the future. Choose a later one, or publish the edition now.':
    'هذا اليوم ليس في المستقبل. اختاروا يوماً لاحقاً، أو انشروا الإصدار الآن.',
  'Editions are not published by themselves then. Leave the day out.':
    'لا تُنشر الإصدارات من تلقاء نفسها في هذه الحالة. احذفوا اليوم.',
  'A request reads one past moment. Ask for each of the others in its own request.':
    'يقرأ الطلب الواحد لحظة ماضية واحدة. اطلبوا غيرها في طلبات مستقلة.',
  'An offer cannot have been confirmed in the future.': 'لا يمكن أن يكون العرض قد أُكد في المستقبل.',
  'A match is recorded by someone who speaks for both sides.': 'يسجّل المطابقةَ من يتكلم باسم الجانبين.',
  'Name the provider.': 'اذكروا اسم مقدم المساعدة.',
  'A provider is one of {codes}.': 'مقدم المساعدة واحد مما يلي: {codes}.',
};
