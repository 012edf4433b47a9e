import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    'لا تُقبل ملفات من هذا النوع. احفظوه بصيغة {kinds} ثم اختاروا ذلك الملف.',
  'This file has no name. Give it one, and choose it again.':
    'ليس لهذا الملف اسم. أعطوه اسمًا ثم اختاروه من جديد.',
  'This file is empty. Choose the one that has the text.': 'هذا الملف فارغ. اختاروا الملف الذي فيه النص.',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    'هذا الملف أكبر من {most} ميغابايت. احفظوه أصغر حجمًا أو على أجزاء، ثم اختاروا تلك الأجزاء.',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    'بقي لملفات هذه الدولة متسع قدره {left} ميغابايت، وهذا الملف يحتاج إلى أكثر من ذلك. أرسلوا ملفًا أصغر، أو اطلبوا من المسؤول عن النظام متسعًا أكبر.',
  'Too many files of this State are on their way. Wait until some have arrived.':
    'يجري إرسال عدد كبير جدًا من ملفات هذه الدولة. انتظروا حتى يصل بعضها.',
  'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.':
    'تغيّر هذا الملف في الطريق: ما وصل ليس ما أُرسل. لم يُحفظ شيء. أرسلوه من جديد.',
  'A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.':
    'يتكون SHA-256 من 64 رقمًا ستّ عشريًا. أرسلوه كذلك أو اتركوه.',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    'يدل الاسم على {kind}، لكن المحتوى شيء آخر أو أنه تالف. لم يُحفظ شيء. احفظوه من جديد بهذه الصيغة ثم اختاروا الملف الجديد.',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    'في هذا الملف من نوع {kind} شيء آخر مخفي. لم يُحفظ شيء. احفظوه من جديد بهذه الصيغة ثم اختاروا الملف الجديد.',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    'في هذا الملف وحدات ماكرو أو برامج أخرى. لم يُحفظ شيء. احفظوه من دونها ثم اختاروا الملف الجديد.',
  'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.':
    'ملف PDF هذا محمي بكلمة مرور أو من التعديل. لم يُحفظ شيء. احفظوه من دون هذه الحماية ثم اختاروا الملف الجديد.',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    'هذا الملف محمي بكلمة مرور. لم يُحفظ شيء. احفظوه من دون كلمة مرور ثم اختاروا الملف الجديد.',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    'هذا ليس نصًا عاديًا بترميز UTF-8: فهو بترميز آخر، أو هو صفحة أو برنامج. لم يُحفظ شيء. احفظوه نصًا عاديًا بترميز UTF-8 أو بصيغة PDF، ثم اختاروا الملف الجديد.',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    'يصبح هذا الملف بعد فك ضغطه أكبر من أي وثيقة. لم يُحفظ شيء. احفظوه من جديد ثم اختاروا الملف الجديد.',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    'ليس لدى هذه الدولة ملف كهذا، أو لم يعد لديها. أرسلوا الملف ثم أرفقوه من جديد.',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    'هذا ليس ملفًا من ملفات الدولة. خذوا قيمة sha256 كما أعطتها واجهة البرمجة.',
  'A file is read by GET, and sent by the tus protocol.': 'يُقرأ الملف بطلب GET ويُرسل ببروتوكول tus.',
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.':
    'اذكروا أي ملف هذا: Upload-Metadata مع filename، ومع assessment أو participant أو match أو proposal، وكل منها بترميز base64.',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    'اذكروا من أين يستمر الإرسال: Upload-Offset وapplication/offset+octet-stream.',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    'وصل من هذا الملف أكثر أو أقل مما يظنه هذا الطلب. اسألوا بطلب HEAD كم وصل، ثم أرسلوا الباقي.',
  'More came than the file has. Send no more than its Upload-Length.':
    'وصل أكثر مما في الملف. لا ترسلوا أكثر من Upload-Length الخاص به.',
};
