import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    'لا تُقبل ملفات من هذا النوع. احفظه بصيغة {kinds} ثم اختر ذلك الملف.',
  'This file has no name. Give it one, and choose it again.':
    'ليس لهذا الملف اسم. أعطه اسمًا ثم اختره من جديد.',
  'This file is empty. Choose the one that has the text.': 'هذا الملف فارغ. اختر الملف الذي فيه النص.',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    'هذا الملف أكبر من {most} ميغابايت. احفظه أصغر حجمًا أو على أجزاء، ثم اختر تلك الأجزاء.',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    'بقي لملفات هذه الدولة متسع قدره {left} ميغابايت، وهذا الملف يحتاج إلى أكثر من ذلك. أرسل ملفًا أصغر، أو اطلب من المسؤول عن النظام متسعًا أكبر.',
  'Too many files of this State are on their way. Wait until some have arrived.':
    'يجري إرسال عدد كبير جدًا من ملفات هذه الدولة. انتظر حتى يصل بعضها.',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    'يدل الاسم على {kind}، لكن المحتوى شيء آخر أو أنه تالف. لم يُحفظ شيء. احفظه من جديد بهذه الصيغة ثم اختر الملف الجديد.',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    'في هذا الملف من نوع {kind} شيء آخر مخفي. لم يُحفظ شيء. احفظه من جديد بهذه الصيغة ثم اختر الملف الجديد.',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    'في هذا الملف وحدات ماكرو أو برامج أخرى. لم يُحفظ شيء. احفظه من دونها ثم اختر الملف الجديد.',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    'هذا الملف محمي بكلمة مرور. لم يُحفظ شيء. احفظه من دون كلمة مرور ثم اختر الملف الجديد.',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    'هذا ليس نصًا عاديًا بترميز UTF-8: فهو بترميز آخر، أو هو صفحة أو برنامج. لم يُحفظ شيء. احفظه نصًا عاديًا بترميز UTF-8 أو بصيغة PDF، ثم اختر الملف الجديد.',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    'يصبح هذا الملف بعد فك ضغطه أكبر من أي وثيقة. لم يُحفظ شيء. احفظه من جديد ثم اختر الملف الجديد.',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    'ليس لدى هذه الدولة ملف كهذا، أو لم يعد لديها. أرسل الملف ثم أرفقه من جديد.',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    'هذا ليس ملفًا من ملفات الدولة. خذ قيمة sha256 كما أعطتها واجهة البرمجة.',
  'A file is read by GET, and sent by the tus protocol.': 'يُقرأ الملف بطلب GET ويُرسل ببروتوكول tus.',
  'Say which file this is: Upload-Metadata with filename and assessment, each in base64.':
    'اذكر أي ملف هذا: Upload-Metadata مع filename وassessment، وكل منهما بترميز base64.',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    'اذكر من أين يستمر الإرسال: Upload-Offset وapplication/offset+octet-stream.',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    'وصل من هذا الملف أكثر أو أقل مما يظنه هذا الطلب. اسأل بطلب HEAD كم وصل، ثم أرسل الباقي.',
  'More came than the file has. Send no more than its Upload-Length.':
    'وصل أكثر مما في الملف. لا ترسل أكثر من Upload-Length الخاص به.',
};
