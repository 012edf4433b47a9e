import type { Sentences } from '../sentences.ts';

export const offersHeadings: Sentences = {
  'offer.code': 'الرمز',
  'offer.revision': 'المراجعة (تُترك كما هي)',
  'offer.title': 'العنوان',
  'offer.description': 'الوصف',
  'offer.types': 'أنواع المساعدة',
  'offer.wholeConvention': 'الاتفاقية كلها',
  'offer.chapters': 'الفصول',
  'offer.articles': 'المواد',
  'offer.provisions': 'الأحكام',
  'offer.subjects': 'المواضيع',
  'offer.participants': 'الدول',
  'offer.regionalGroups': 'المجموعات الإقليمية',
  'offer.leastDevelopedOnly': 'أقل البلدان نمواً فقط',
  'offer.except': 'كل الدول إلا هذه',
  'offer.languages': 'اللغات',
  'offer.legalTraditions': 'التقاليد القانونية',
  'offer.mode': 'طريقة التقديم',
  'offer.opens': 'تفتح في',
  'offer.closes': 'تغلق في',
  'offer.capacityPerYear': 'الأماكن في السنة',
  'offer.ceiling': 'السقف للحاجة الواحدة',
  'offer.currency': 'العملة',
  'offer.conditions': 'الشروط',
  'offer.contact': 'جهة الاتصال',
  'offer.state': 'حالة العرض (لا تُقرأ)',
  'offer.confirmedAt': 'تاريخ التأكيد (لا يُقرأ)',
  'offer.offers': 'العروض',
  'offer.codes': 'الرموز',
  'offer.column': 'العمود',
  'offer.meaning': 'المعنى',
  'offer.yes': 'نعم؛ فارغ: لا',
  'offer.REMOTE': 'عن بعد',
  'offer.ON_SITE': 'في الموقع',
  'offer.BOTH': 'عن بعد أو في الموقع',
  'offer.CIVIL': 'القانون المدني',
  'offer.COMMON': 'القانون العام',
  'offer.CUSTOMARY': 'القانون العرفي',
  'offer.ISLAMIC': 'الشريعة الإسلامية',
  'offer.MIXED': 'مختلط',
};

export const offersFile: Sentences = {
  'Write yes, or leave the cell empty.': 'اكتبوا yes أو اتركوا الخلية فارغة.',
  'Write a whole number, or leave the cell empty.': 'اكتبوا عدداً صحيحاً أو اتركوا الخلية فارغة.',
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.':
    'ليس بين عروضكم عرض بهذا الرمز. صحّحوا الرمز، أو أفرغوا خلية المراجعة لنشر عرض جديد.',
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.':
    'عُدّل هذا العرض بعد إنشاء الملف. نزّلوا عروضكم من جديد وأجروا تعديلاتكم في ذلك الملف.',
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.':
    'هذا رمز عرض ليس لكم، أو لم يعد موجوداً. أعطوا الصف رمزاً خاصاً بكم.',
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.':
    'ليس لهذا الصف رمز. أعطوه رمزاً خاصاً بكم، مثل TRAINING-1: به يُعرف العرض حين يعود الملف.',
  'This code is in the file twice. Give each offer its own.':
    'هذا الرمز موجود في الملف مرتين. أعطوا كل عرض رمزه.',
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.':
    'انتهت هذه الفترة: سيُنشر العرض ولن يلبي أي حاجة. صحّحوا اليوم إن كان خطأ.',
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.':
    'هذا ليس ملف عروض: ليس في صفه الأول العمودان code وtitle. نزّلوا عروضكم واكتبوا في ذلك الملف.',
  'There is no offer in this file. Write a row for each below the headings.':
    'لا عرض في هذا الملف. اكتبوا صفاً لكل عرض تحت العناوين.',
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.':
    'لا يوجد عمود «{name}» ({value})، وقد تُجووز. صحّحوا عنوانه إن كان يجب أن يُقرأ.',
  'Offers are read as a file by GET, and sent by POST.': 'تُقرأ العروض كملف بـ GET وتُرسل بـ POST.',
  'Send the file as XLSX or CSV.': 'أرسلوا الملف بصيغة XLSX أو CSV.',
  'Say what comes first: in words, or by kinds of help, provisions or States.':
    'قولوا ما يأتي أولاً: بالكلمات، أو بأنواع المساعدة أو الأحكام أو الدول.',
  'The last year is before the first. Send a later year.': 'السنة الأخيرة قبل الأولى. أرسلوا سنة لاحقة.',
};
