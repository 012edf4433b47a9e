import type { Sentences } from '../sentences.ts';

export const offersHeadings: Sentences = {
  'offer.code': 'Code',
  'offer.revision': 'Révision (à laisser telle quelle)',
  'offer.title': 'Titre',
  'offer.description': 'Description',
  'offer.types': 'Types d’aide',
  'offer.wholeConvention': 'Toute la Convention',
  'offer.chapters': 'Chapitres',
  'offer.articles': 'Articles',
  'offer.provisions': 'Dispositions',
  'offer.subjects': 'Thèmes',
  'offer.participants': 'États',
  'offer.regionalGroups': 'Groupes régionaux',
  'offer.leastDevelopedOnly': 'Pays les moins avancés uniquement',
  'offer.except': 'Tous sauf ces États',
  'offer.languages': 'Langues',
  'offer.legalTraditions': 'Traditions juridiques',
  'offer.mode': 'Comment elle est fournie',
  'offer.opens': 'Ouverture',
  'offer.closes': 'Clôture',
  'offer.capacityPerYear': 'Places par an',
  'offer.ceiling': 'Plafond par besoin',
  'offer.currency': 'Monnaie',
  'offer.conditions': 'Conditions posées',
  'offer.contact': 'Personne à contacter',
  'offer.state': 'État de l’offre (n’est pas lu)',
  'offer.confirmedAt': 'Confirmée le (n’est pas lu)',
  'offer.offers': 'Offres',
  'offer.codes': 'Les codes',
  'offer.column': 'Colonne',
  'offer.meaning': 'Ce que cela veut dire',
  'offer.yes': 'Oui ; vide : non',
  'offer.REMOTE': 'À distance',
  'offer.ON_SITE': 'Sur place',
  'offer.BOTH': 'À distance ou sur place',
  'offer.CIVIL': 'Droit romano-germanique',
  'offer.COMMON': 'Common law',
  'offer.CUSTOMARY': 'Droit coutumier',
  'offer.ISLAMIC': 'Droit islamique',
  'offer.MIXED': 'Mixte',
};

export const offersFile: Sentences = {
  'Write yes, or leave the cell empty.': 'Écrivez yes ou laissez la cellule vide.',
  'Write a whole number, or leave the cell empty.': 'Écrivez un nombre entier ou laissez la cellule vide.',
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.':
    'Aucune de vos offres n’a ce code. Corrigez le code, ou videz la cellule de la révision pour publier une nouvelle offre.',
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.':
    'Cette offre a été modifiée après la création du fichier. Téléchargez de nouveau vos offres et faites vos modifications dans ce fichier-là.',
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.':
    'C’est le code d’une offre qui n’est pas la vôtre ou qui n’existe plus. Donnez à la ligne un code à vous.',
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.':
    'Cette ligne n’a pas de code. Donnez-lui-en un à vous, comme TRAINING-1 : c’est par lui que l’offre est reconnue quand le fichier revient.',
  'This code is in the file twice. Give each offer its own.':
    'Ce code figure deux fois dans le fichier. Donnez à chaque offre le sien.',
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.':
    'Cette période est déjà terminée : l’offre est publiée et ne répond à aucun besoin. Corrigez la date si elle est fausse.',
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.':
    'Ce n’est pas un fichier d’offres : sa première ligne n’a pas les colonnes code et title. Téléchargez vos offres et écrivez dans ce fichier-là.',
  'There is no offer in this file. Write a row for each below the headings.':
    'Il n’y a aucune offre dans ce fichier. Écrivez une ligne pour chacune sous les en-têtes.',
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.':
    'Il n’y a pas de colonne « {name} » ({value}) ; elle est laissée de côté. Corrigez son en-tête si elle doit être lue.',
  'Offers are read as a file by GET, and sent by POST.':
    'Les offres se lisent comme fichier par GET et s’envoient par POST.',
  'Send the file as XLSX or CSV.': 'Envoyez le fichier en XLSX ou en CSV.',
  'Say what comes first: in words, or by kinds of help, provisions or States.':
    'Dites ce qui passe en premier : en mots, ou par types d’aide, dispositions ou États.',
  'The last year is before the first. Send a later year.':
    'La dernière année précède la première. Envoyez une année plus tardive.',
};
