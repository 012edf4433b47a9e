import type { Sentences } from '../sentences.ts';

/** Of providers: asking to be listed as one, and making one of two records. */
export const listing: Sentences = {
  'These are one record. Choose two that are of one organization.':
    'Это одна запись. Выберите две записи одной организации.',
  'A State that gives help itself is one record already. Choose two organizations.':
    'Государство, которое само оказывает помощь, — уже одна запись. Выберите две организации.',
  'One of the two is invented for demonstration. Choose two real ones, or two invented ones.':
    'Одна из двух вымышлена для демонстрации. Выберите две настоящие или две вымышленные.',
  'This record was merged already. Choose the one that it became.':
    'Эта запись уже объединена. Выберите ту, которой она стала.',
  'This request was already confirmed on {day}. There is nothing left to do.':
    'Этот запрос уже подтверждён {day}. Больше ничего делать не нужно.',
  'This link has expired. Ask once more; a new mail will come.':
    'Срок действия ссылки истёк. Отправьте запрос ещё раз: придёт новое письмо.',
  'This request was decided already. Read it again to see how.':
    'По этому запросу решение уже принято. Прочитайте его ещё раз, чтобы узнать какое.',
  'Give one name in each language.': 'Укажите одно название на каждом языке.',
  'Send one e-mail address, such as name@example.org.':
    'Отправьте один адрес электронной почты, например name@example.org.',
  'This link is not whole. Open it from the mail again.': 'Ссылка неполная. Откройте её из письма ещё раз.',
  'A State speaks for itself by its focal points. Choose an organization.':
    'Государство говорит за себя через свои координационные центры. Выберите организацию.',
  'A provider of this name is listed already. Add this person to it, or refuse with a reason.':
    'Поставщик с таким названием уже есть в перечне. Добавьте к нему этого человека или откажите с указанием причины.',
  'This person speaks for the provider already. Send a new link instead, if need be.':
    'Этот человек уже выступает от имени поставщика. При необходимости отправьте новую ссылку.',
  'A hundred people speak for this provider. End the access of somebody first.':
    'От имени этого поставщика выступают сто человек. Сначала прекратите доступ кому-либо из них.',
  'This person has set a password already, and signs in with it.':
    'Этот человек уже задал пароль и входит с ним.',
  'Nobody ends their own access. Ask a colleague or the secretariat.':
    'Никто не прекращает собственный доступ. Обратитесь к коллеге или в секретариат.',
  'Two hundred drafts wait here already. Publish or remove one first.':
    'Здесь уже ждут двести черновиков. Сначала опубликуйте или уберите один из них.',
};

/** What is mailed to whoever asked. */
export const listingLetters: Sentences = {
  'provider-merged-subject': '{other} теперь {name}',
  'provider-merged':
    'Секретариат объединил две записи одной организации: {other} теперь {name}. Всё, что относилось к {other}, находится там, и вы говорите от имени {name}.',
  'letter-foot-given':
    'Needs Matrix пишет вам, потому что кто-то указал там ваш адрес. Если это были не вы, ничего делать не нужно. Пожалуйста, не отвечайте на это письмо.',
  'listing-confirm-subject': 'Подтвердите свой адрес для Needs Matrix',
  'listing-confirm':
    'С этим адресом кто-то попросил включить организацию в перечень поставщиков технической помощи в Needs Matrix. Если это были вы, подтвердите это в течение {days} дней по ссылке ниже. Она открывает страницу с одной кнопкой; по той же ссылке вы потом увидите, что стало с запросом.',
  'listing-approved-subject': '{name}: включение в перечень Needs Matrix',
  'listing-approved':
    'Секретариат одобрил включение {name} в перечень поставщиков технической помощи. Вы говорите от имени организации: войдите как прежде и опубликуйте её предложения.',
  'listing-approved-account-subject': '{name}: включение в перечень Needs Matrix',
  'listing-approved-account':
    'Секретариат одобрил включение {name} в перечень поставщиков технической помощи. Вы говорите от имени организации. Выберите пароль по ссылке ниже, которая действует один раз и в течение 30 дней; затем вы сможете опубликовать её предложения.',
  'listing-refused-subject': 'В вашем запросе о включении в перечень отказано',
  'listing-refused':
    'Секретариат отказал во включении {name} в перечень поставщиков технической помощи. Причина:',
  'colleague-invited-subject': 'Вы выступаете от имени «{name}» в Needs Matrix',
  'colleague-invited':
    '{by} просит вас выступать от имени поставщика технической помощи «{name}». Войдите как раньше: там его предложения, черновики и соответствия.',
  'colleague-invited-account-subject': 'Вас приглашают выступать от имени «{name}» в Needs Matrix',
  'colleague-invited-account':
    '{by} просит вас выступать от имени поставщика технической помощи «{name}». Задайте пароль по ссылке ниже: она действует один раз в течение {days} дней; там его предложения, черновики и соответствия.',
  'invitation-renewed-subject': 'Новая ссылка для пароля в Needs Matrix',
  'invitation-renewed':
    'Вы выступаете от имени поставщика технической помощи «{name}» и ещё не задали пароль. Задайте его по ссылке ниже: она действует один раз в течение {days} дней. Ссылки из прежних писем больше не действуют.',
  'access-ended-subject': 'Вы больше не выступаете от имени «{name}»',
  'access-ended':
    'Тот, кто выступает от имени «{name}», или секретариат прекратил ваш доступ в Needs Matrix. Сделанное вами остаётся. Если это ошибка, обратитесь к коллегам или в секретариат.',
};
