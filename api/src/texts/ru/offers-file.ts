import type { Sentences } from '../sentences.ts';

export const offersHeadings: Sentences = {
  'offer.code': 'Код',
  'offer.revision': 'Редакция (не меняйте)',
  'offer.title': 'Название',
  'offer.description': 'Описание',
  'offer.types': 'Виды помощи',
  'offer.wholeConvention': 'Вся Конвенция',
  'offer.chapters': 'Главы',
  'offer.articles': 'Статьи',
  'offer.provisions': 'Положения',
  'offer.subjects': 'Темы',
  'offer.participants': 'Государства',
  'offer.regionalGroups': 'Региональные группы',
  'offer.leastDevelopedOnly': 'Только наименее развитые страны',
  'offer.except': 'Все, кроме этих государств',
  'offer.languages': 'Языки',
  'offer.legalTraditions': 'Правовые традиции',
  'offer.mode': 'Как оказывается',
  'offer.opens': 'Открывается',
  'offer.closes': 'Закрывается',
  'offer.capacityPerYear': 'Мест в год',
  'offer.ceiling': 'Предел на одну потребность',
  'offer.currency': 'Валюта',
  'offer.conditions': 'Условия',
  'offer.contact': 'Контакт',
  'offer.state': 'Состояние предложения (не читается)',
  'offer.confirmedAt': 'Подтверждено (не читается)',
  'offer.offers': 'Предложения',
  'offer.codes': 'Коды',
  'offer.column': 'Столбец',
  'offer.meaning': 'Что это значит',
  'offer.yes': 'Да; пусто: нет',
  'offer.REMOTE': 'Дистанционно',
  'offer.ON_SITE': 'На месте',
  'offer.BOTH': 'Дистанционно или на месте',
  'offer.CIVIL': 'Континентальное право',
  'offer.COMMON': 'Общее право',
  'offer.CUSTOMARY': 'Обычное право',
  'offer.ISLAMIC': 'Исламское право',
  'offer.MIXED': 'Смешанная',
};

export const offersFile: Sentences = {
  'Write yes, or leave the cell empty.': 'Напишите yes или оставьте ячейку пустой.',
  'Write a whole number, or leave the cell empty.': 'Напишите целое число или оставьте ячейку пустой.',
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.':
    'Среди ваших предложений нет такого кода. Исправьте код или очистите ячейку редакции, чтобы опубликовать новое предложение.',
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.':
    'Это предложение изменили после создания файла. Скачайте свои предложения ещё раз и внесите изменения в тот файл.',
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.':
    'Это код предложения, которое не ваше или которого больше нет. Дайте строке собственный код.',
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.':
    'У этой строки нет кода. Дайте ей собственный, например TRAINING-1: по нему предложение узнают, когда файл придёт снова.',
  'This code is in the file twice. Give each offer its own.':
    'Этот код стоит в файле дважды. Дайте каждому предложению свой.',
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.':
    'Этот период уже прошёл: предложение будет опубликовано, но не удовлетворит ни одной потребности. Исправьте день, если он неверен.',
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.':
    'Это не файл предложений: в его первой строке нет столбцов code и title. Скачайте свои предложения и пишите в тот файл.',
  'There is no offer in this file. Write a row for each below the headings.':
    'В этом файле нет ни одного предложения. Напишите под заголовками по строке для каждого.',
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.':
    'Столбца «{name}» ({value}) нет, он пропущен. Исправьте его заголовок, если его нужно прочесть.',
  'Offers are read as a file by GET, and sent by POST.':
    'Предложения читаются как файл через GET и отправляются через POST.',
  'Send the file as XLSX or CSV.': 'Отправьте файл в формате XLSX или CSV.',
  'Say what comes first: in words, or by kinds of help, provisions or States.':
    'Укажите, что для вас на первом месте: словами либо видами помощи, положениями или государствами.',
  'The last year is before the first. Send a later year.':
    'Последний год раньше первого. Укажите более поздний год.',
};
