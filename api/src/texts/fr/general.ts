import type { Sentences } from '../sentences.ts';

export const general: Sentences = {
  'Sign in first.': 'Connectez-vous d’abord.',
  'Your role does not allow this.': 'Votre rôle ne le permet pas.',
  'Your rights were changed a moment ago. Look at what you may do now, and try again.':
    'Vos droits viennent de changer. Voyez ce que vous pouvez faire maintenant, puis réessayez.',
  'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.':
    'Rien de ce que vous pouvez voir ne porte cet identifiant. Vérifiez-le ou demandez à qui vous l’a donné.',
  'Somebody changed this since you read it. Read it again and send your change with its current revision.':
    'Quelqu’un a modifié ceci depuis votre lecture. Relisez-le et renvoyez votre modification avec la révision actuelle.',
  'This operationId was used for something else. Make a new UUID for each new request.':
    'Cet operationId a servi à autre chose. Créez un nouvel UUID pour chaque nouvelle requête.',
  'Ask for 1 to 100 records at a time.': 'Demandez de 1 à 100 fiches à la fois.',
  'Write something here, or leave it out.': 'Écrivez quelque chose ici ou laissez vide.',
  'This is missing. Send it.': 'Ceci manque. Envoyez-le.',
  'Send at most {count} characters.': 'Envoyez au plus {count} caractères.',
  'This text is too long. Send at most {count} characters.':
    'Ce texte est trop long. Envoyez au plus {count} caractères.',
  'Send at most {count} entries.': 'Envoyez au plus {count} entrées.',
  'This is not written as it should be. Check its format.':
    'Ceci n’est pas écrit comme il faut. Vérifiez le format.',
  'This text is broken: it holds half a character. Write it again.':
    'Ce texte est endommagé : il contient une moitié de caractère. Écrivez-le de nouveau.',
  'Write the date as 2027-05-01: a year of four digits, the month, the day.':
    'Écrivez la date sous la forme 2027-05-01 : l’année en quatre chiffres, le mois, le jour.',
  'There is no such day in the calendar. Check the month and the day.':
    'Ce jour n’existe pas au calendrier. Vérifiez le mois et le jour.',
  'Send a web address that begins with http:// or https://.':
    'Envoyez une adresse web qui commence par http:// ou https://.',
  'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.':
    'Ce n’est pas une étiquette de langue. Envoyez une étiquette BCP 47, par exemple en ou pt-BR.',
  'The year {year} cannot be right. Write a year from {first} to {last}, such as 2027-05-01.':
    'L’année {year} ne peut pas être la bonne. Écrivez une année de {first} à {last}, par exemple 2027-05-01.',
  '{currency} has no digits after the point. Round the amount.':
    '{currency} n’a pas de décimales. Arrondissez le montant.',
  '{currency} has at most {digits} digits after the point. Round the amount.':
    '{currency} a au plus {digits} décimales. Arrondissez le montant.',
  'Check the input.': 'Vérifiez les données envoyées.',
  'Send text here.': 'Envoyez ici un texte.',
  'Send a number here.': 'Envoyez ici un nombre.',
  'Send a whole number here.': 'Envoyez ici un nombre entier.',
  'Send true or false here.': 'Envoyez ici true ou false.',
  'Send a list here.': 'Envoyez ici une liste.',
  'Send an object here.': 'Envoyez ici un objet.',
  'Send {type} here.': 'Envoyez ici une valeur de type {type}.',
  'Send at most {most}.': 'Envoyez au plus {most}.',
  'Send at least {least}.': 'Envoyez au moins {least}.',
  'Send at least {least} characters.': 'Envoyez au moins {least} caractères.',
  'Send at least {least} entries.': 'Envoyez au moins {least} entrées.',
  'Send one of {codes}.': 'Envoyez l’une de ces valeurs : {codes}.',
  'Take out {names}: there is no such field.': 'Retirez {names} : aucun champ ne porte ce nom.',
  'Take this out: there is no such field.': 'Retirez ceci : aucun champ ne porte ce nom.',
  'This text is broken: there is half a character at place {place}. Write it again.':
    'Ce texte est endommagé : il y a une moitié de caractère à la position {place}. Écrivez-le de nouveau.',
  'Take out the control character {character} at place {place}.':
    'Retirez le caractère de contrôle {character} à la position {place}.',
  'This id does not come from this API. Take the id as the API gave it.':
    'Ce n’est pas un identifiant de cette API. Reprenez l’identifiant tel que l’API l’a donné.',
  'This is not the id of a {noun}. Take the id as the API gave it.':
    'Ce n’est pas l’identifiant demandé ({noun}). Reprenez l’identifiant tel que l’API l’a donné.',
  'This is not the id of an {noun}. Take the id as the API gave it.':
    'Ce n’est pas l’identifiant demandé ({noun}). Reprenez l’identifiant tel que l’API l’a donné.',
  'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.':
    'Écrivez l’instant sous la forme 2027-05-01T09:40:00Z : le jour, un T, l’heure, puis Z ou le décalage.',
  'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.':
    'Envoyez un UUID, par exemple 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.',
  'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.':
    'Écrivez le nombre avec au plus 15 chiffres avant le point et 6 après, par exemple 1250000.00.',
  'Write a whole number from -2147483648 to 2147483647.':
    'Écrivez un nombre entier de -2147483648 à 2147483647.',
  'Write a number.': 'Écrivez un nombre.',
  'Send an id here, as the API gave it.': 'Envoyez ici un identifiant tel que l’API l’a donné.',
  'This cursor does not come from this list. Take pageInfo.endCursor of the previous page.':
    'Ce n’est pas un curseur de cette liste. Reprenez pageInfo.endCursor de la page précédente.',
  'Search for at most {most} characters: a few words are enough.':
    'Cherchez avec au plus {most} caractères : quelques mots suffisent.',
  'Words are looked for in the list of needs alone, not in figures. Leave them out here.':
    'Les mots se cherchent dans la seule liste des besoins, non dans les chiffres. Retirez-les ici.',
  'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.':
    'Les priorités des prestataires délimitent la matrice, ses chiffres et la liste des besoins. Retirez-les ici.',
  'There is no such audience. Choose the public, donors or a State.':
    'Ce public n’existe pas. Choisissez le public, les donateurs ou un État.',
  'A saved search shows each reader what they see themselves. Leave seenAs out.':
    'Une recherche enregistrée montre à chaque lecteur ce qu’il voit lui-même. Retirez seenAs.',
};
