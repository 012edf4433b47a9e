import type { RefusalWords } from '../say-refusal.ts';

/** What may be said of any request. */
export const generalWords: RefusalWords = {
  'Sign in first.': {
    es: 'Inicie sesión primero.',
    fr: 'Connectez-vous d’abord.',
    ar: 'سجّلوا الدخول أولاً.',
    ru: 'Сначала войдите.',
    zh: '请先登录。',
  },
  'Your role does not allow this.': {
    es: 'Su función no permite esto.',
    fr: 'Votre rôle ne le permet pas.',
    ar: 'دوركم لا يسمح بذلك.',
    ru: 'Ваша роль этого не позволяет.',
    zh: '您的角色不允许这样做。',
  },
  'Your rights were changed a moment ago. Look at what you may do now, and try again.': {
    es: 'Sus permisos acaban de cambiar. Vea qué puede hacer ahora y vuelva a intentarlo.',
    fr: 'Vos droits viennent de changer. Voyez ce que vous pouvez faire maintenant, puis réessayez.',
    ar: 'تغيّرت صلاحياتكم قبل لحظة. انظروا ما يمكنكم فعله الآن ثم حاولوا مرة أخرى.',
    ru: 'Ваши права только что изменились. Посмотрите, что вам теперь доступно, и попробуйте снова.',
    zh: '您的权限刚刚有变。请查看现在可做的事，然后再试。',
  },
  'There is nothing with this id that you may see. Check the id, or ask who gave it to you.': {
    es: 'No hay nada con este identificador que usted pueda ver. Compruébelo o pregunte a quien se lo dio.',
    fr: 'Rien de ce que vous pouvez voir ne porte cet identifiant. Vérifiez-le ou demandez à qui vous l’a donné.',
    ar: 'لا يوجد بهذا المعرّف شيء يمكنكم رؤيته. تحققوا منه أو اسألوا من أعطاكم إياه.',
    ru: 'С этим идентификатором нет ничего, что вам можно видеть. Проверьте его или спросите у того, кто его дал.',
    zh: '没有您可以查看的、带此标识的内容。请核对标识，或询问提供者。',
  },
  'Somebody changed this since you read it. Read it again and send your change with its current revision.': {
    es: 'Alguien cambió esto después de que usted lo leyera. Léalo de nuevo y envíe su cambio con la revisión actual.',
    fr: 'Quelqu’un a modifié ceci depuis votre lecture. Relisez-le et renvoyez votre modification avec la révision actuelle.',
    ar: 'غيّر أحدهم هذا بعد أن قرأتموه. اقرؤوه من جديد وأرسلوا تغييركم مع المراجعة الحالية.',
    ru: 'Кто-то изменил это после того, как вы прочли. Прочтите снова и отправьте изменение с текущей версией.',
    zh: '您读取之后有人作了修改。请重新读取，并以当前版本号发送您的修改。',
  },
  'This operationId was used for something else. Make a new UUID for each new request.': {
    es: 'Este operationId se usó para otra cosa. Genere un UUID nuevo para cada petición nueva.',
    fr: 'Cet operationId a servi à autre chose. Créez un nouvel UUID pour chaque nouvelle requête.',
    ar: 'استُعمل operationId هذا لشيء آخر. أنشئوا UUID جديداً لكل طلب جديد.',
    ru: 'Этот operationId использован для другого. Создавайте новый UUID для каждого нового запроса.',
    zh: '此operationId已用于其他请求。请为每个新请求生成新的UUID。',
  },
  'Ask for 1 to 100 records at a time.': {
    es: 'Pida de 1 a 100 registros cada vez.',
    fr: 'Demandez de 1 à 100 enregistrements à la fois.',
    ar: 'اطلبوا من سجل واحد إلى 100 سجل في المرة.',
    ru: 'Запрашивайте от 1 до 100 записей за раз.',
    zh: '每次请索取1至100条记录。',
  },
  'Write something here, or leave it out.': {
    es: 'Escriba algo aquí o déjelo fuera.',
    fr: 'Écrivez quelque chose ici ou laissez-le de côté.',
    ar: 'اكتبوا شيئاً هنا أو اتركوه.',
    ru: 'Напишите здесь что-нибудь или не отправляйте это поле.',
    zh: '请在此填写，或不填此项。',
  },
};
