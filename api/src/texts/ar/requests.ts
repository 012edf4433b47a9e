import type { Sentences } from '../sentences.ts';

export const requests: Sentences = {
  'One request reads one past moment. Ask for each in its own request.':
    'يقرأ الطلب الواحد لحظة ماضية واحدة. اطلبوا كل لحظة في طلب مستقل.',
  'This document asks for too much at once. Ask for fewer records or fewer fields.':
    'يطلب هذا المستند أكثر مما ينبغي دفعة واحدة. اطلبوا سجلات أقل أو حقولاً أقل.',
  'This document asks for "{key}" more than {most} times at one place. Once is enough.':
    'يطلب هذا المستند «{key}» في موضع واحد مرات يزيد عددها على {most}. تكفي مرة واحدة.',
  'This document goes too deep. Ask for at most {most} levels, and for the rest by id.':
    'هذا المستند عميق جداً. اطلبوا مستويات لا يزيد عددها على {most}، والباقي بالمعرّف.',
  'This document has more than {most} {noun}. Ask in several requests.':
    'يتجاوز هذا المستند الحد البالغ {most} ({noun}). اطلبوا في عدة طلبات.',
  'This document is longer than {most} kB. Ask in several requests, and send values as variables.':
    'هذا المستند أطول من {most} كيلوبايت. اطلبوا في عدة طلبات وأرسلوا القيم متغيرات.',
  'This document has more than {most} tokens. Ask in several requests.':
    'في هذا المستند رموز يزيد عددها على {most}. اطلبوا في عدة طلبات.',
  'This document is nested more than {most} levels deep. Write it flatter.':
    'تداخل هذا المستند يزيد على {most} من المستويات. اكتبوه أقل تداخلاً.',
  'This document is not valid GraphQL for this schema; the details are in English.':
    'هذا المستند ليس GraphQL صالحاً لهذا المخطط؛ التفاصيل بالإنكليزية.',
  'Introspection is off here. Read the schema at /schema.graphql.':
    'الاستبطان معطَّل هنا. اقرؤوا المخطط في \u2068/schema.graphql\u2069.',
  'Name one of the operations of this document as operationName.':
    'اذكروا في operationName إحدى عمليات هذا المستند.',
  'Send GraphQL by POST.': 'أرسلوا GraphQL بطريقة POST.',
  'Send the request as application/json in UTF-8.':
    'أرسلوا الطلب بصيغة \u2068application/json\u2069 وبترميز \u2068UTF-8\u2069.',
  'Send the request as it is, not compressed.': 'أرسلوا الطلب كما هو دون ضغط.',
  'This request came from a page on another site. Ask from this site.':
    'جاء هذا الطلب من صفحة في موقع آخر. اطلبوا من هذا الموقع.',
  'This request is larger than a megabyte.': 'هذا الطلب أكبر من ميغابايت.',
  'This request did not come in time. Send it again.': 'لم يصل هذا الطلب في الوقت المحدد. أرسلوه من جديد.',
  'Somebody else is signed in here now. Sign in as the person who wrote this.':
    'شخص آخر مسجّل الدخول هنا الآن. سجّلوا الدخول باسم من كتب هذا.',
  'Subscriptions are sent as text/event-stream: ask for it in the Accept header.':
    'تُرسل الاشتراكات بصيغة \u2068text/event-stream\u2069: اطلبوها في الترويسة Accept.',
  'The body is not UTF-8.': 'متن الطلب ليس بترميز \u2068UTF-8\u2069.',
  'The body is not JSON.': 'متن الطلب ليس JSON.',
  'Send one request: { "query", "variables", "operationName" }.':
    'أرسلوا طلباً واحداً: \u2068{ "query", "variables", "operationName" }\u2069.',
  'The document with this hash is not known here. Send it whole.':
    'الوثيقة ذات هذه البصمة غير معروفة هنا. أرسلوها كاملة.',
  'The request has no query.': 'ليس في الطلب query.',
  'variables is an object.': 'variables كائن.',
  'operationName is text.': 'operationName نص.',
  'extensions is an object.': 'extensions كائن.',
  'The body is nested more than {most} levels deep. Send it flatter.':
    'تداخل المتن يزيد على {most} من المستويات. أرسلوه أقل تداخلاً.',
  'The body holds more than {most} values. Send it in parts.':
    'في المتن قيم يزيد عددها على {most}. أرسلوه على أجزاء.',
  'Something failed here. Try again; if it keeps failing, report the request id.':
    'حدث خلل هنا. حاولوا من جديد؛ وإن استمر فأبلغوا عن معرّف الطلب.',
  'Too many people write to the same records at once. Nothing was written; try again in a few seconds.':
    'يكتب كثيرون في السجلات نفسها في آن واحد. لم يُكتب شيء؛ حاولوا من جديد بعد ثوانٍ.',
  'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.':
    'انقطعت قاعدة البيانات أثناء الكتابة. لا نعلم بعد هل كُتب هذا: أرسلوه من جديد بالمعرّف operationId نفسه بعد ثوانٍ، ويكون له أثر واحد.',
  'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.':
    'كُتب هذا، لكن قاعدة البيانات انقطعت قبل تحديث كل شيء. أرسلوه من جديد بالمعرّف operationId نفسه بعد ثوانٍ لتحصلوا على الجواب؛ وله أثر واحد.',
  'The database cannot be reached. Nothing was written; try again in a few seconds.':
    'لا يمكن الوصول إلى قاعدة البيانات. لم يُكتب شيء؛ حاولوا من جديد بعد ثوانٍ.',
  'Too many people ask for {what} at once; try again in {seconds} second.':
    'يطلب كثيرون الشيء نفسه في آن واحد ({what})؛ حاولوا من جديد بعد المدة التالية (بالثواني): {seconds}.',
  'Too many people ask for {what} at once; try again in {seconds} seconds.':
    'يطلب كثيرون الشيء نفسه في آن واحد ({what})؛ حاولوا من جديد بعد المدة التالية (بالثواني): {seconds}.',
  'The server is stopping. Try again in a few seconds.': 'الخادم قيد التوقف. حاولوا من جديد بعد ثوانٍ.',
  'This is too long to be followed live. Ask for less, or with shorter filters.':
    'هذا أطول من أن يُتابَع مباشرة. اطلبوا أقل أو بمرشحات أقصر.',
  'As many pages follow live as this service can serve. Ask without a subscription, or try again later.':
    'بلغ عدد الصفحات المتابِعة مباشرة أقصى ما تستطيعه هذه الخدمة. اطلبوا دون اشتراك أو حاولوا لاحقاً.',
  'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.':
    'يتابع الزوار مباشرة من الأسئلة المختلفة أقصى ما تستطيعه هذه الخدمة. سجّلوا الدخول أو اطلبوا دون اشتراك أو حاولوا لاحقاً.',
  'Too many pages follow live from your address. Close some, sign in, or try again later.':
    'صفحات كثيرة جداً تتابع مباشرة من عنوانكم. أغلقوا بعضها أو سجّلوا الدخول أو حاولوا لاحقاً.',
  'You follow too many pages live. Close some, then try again.':
    'تتابعون صفحات كثيرة جداً مباشرة. أغلقوا بعضها ثم حاولوا من جديد.',
};
