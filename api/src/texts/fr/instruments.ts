import type { Sentences } from '../sentences.ts';

/** What is said of instruments that come by file, of replies to their questions, and of tables of answers. */
export const instruments: Sentences = {
  'An instrument does not go back to an earlier state. Make a new version of it.':
    'Un instrument ne revient pas à un état antérieur. Faites-en une nouvelle version.',
  'An instrument file is sent by POST.': 'Un fichier d’instrument s’envoie par POST.',
  'An invented participant has a code of X and two letters, and no other one has.':
    'Un participant inventé a un code formé de X et de deux lettres, et aucun autre n’en a.',
  'Article {article} has the provision {provision} already. Keep it: answers may be about it.':
    'L’article {article} a déjà la disposition {provision}. Gardez-la : des réponses peuvent s’y rapporter.',
  'Give at least one option to choose.': 'Donnez au moins une option à choisir.',
  'Give the table at least one column.': 'Donnez au tableau au moins une colonne.',
  'Name the decision by which it was adopted, and its day.':
    'Indiquez la décision par laquelle il a été adopté, et sa date.',
  'Name the provisions that are asked.': 'Indiquez les dispositions sur lesquelles porte l’instrument.',
  'No reply to "{code}" can fulfil this condition. Compare it with one of its options.':
    'Aucune réponse à « {code} » ne peut remplir cette condition. Comparez-la à l’une de ses options.',
  'The articles of this convention come with the product. Leave them out, and name its provisions.':
    'Les articles de cette convention sont fournis avec le produit. Omettez-les et indiquez ses dispositions.',
  'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.':
    'La condition porte sur « {code} », qui n’est pas une question de {provision}. Indiquez-en une de la même disposition.',
  'The conditions of these questions form a circle: {circle}. Take one of them out.':
    'Les conditions de ces questions forment un cercle : {circle}. Retirez-en une.',
  'The least number is larger than the largest. Correct one of the two.':
    'Le plus petit nombre dépasse le plus grand. Corrigez l’un des deux.',
  'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.':
    'La question sur la conformité est toujours affichée : retirez sa condition ou posez-la pour une disposition à part.',
  'There is a participant "{code}" with other names. Write its code alone.':
    'Il existe un participant « {code} » sous d’autres noms. Écrivez seulement son code.',
  'There is no assistance type "{code}" yet. Give its category and labels.':
    'Il n’y a pas encore de type d’assistance « {code} ». Donnez sa catégorie et ses libellés.',
  'This checklist has no kind of help "{code}". Name one of its own.':
    'Cette liste de contrôle n’a pas de type d’assistance « {code} ». Indiquez-en un des siens.',
  'There is no challenge "{code}" yet. Give its labels.':
    'Il n’y a pas encore de difficulté « {code} ». Donnez ses libellés.',
  'There is no chapter {chapter}. Add it, or correct the article.':
    'Il n’y a pas de chapitre {chapter}. Ajoutez-le ou corrigez l’article.',
  'There is no participant "{code}". Add it to participants or correct the code.':
    'Il n’y a pas de participant « {code} ». Ajoutez-le aux participants ou corrigez le code.',
  'There is no provision {provision}. Correct the reference.':
    'Il n’y a pas de disposition {provision}. Corrigez la référence.',
  'This checklist is not adopted yet. It can be tried by invented States alone until it is.':
    'Cette liste de contrôle n’est pas encore adoptée. D’ici là, seuls des États inventés peuvent l’essayer.',
  'This checklist is not put to this participant. Choose another one.':
    'Cette liste de contrôle n’est pas soumise à ce participant. Choisissez-en une autre.',
  'This checklist was superseded. Choose the one that took its place.':
    'Cette liste de contrôle a été remplacée. Choisissez celle qui a pris sa place.',
  'This convention is new. Give its chapters and articles.':
    'Cette convention est nouvelle. Donnez ses chapitres et ses articles.',
  'This convention is new. Give its titles.': 'Cette convention est nouvelle. Donnez ses titres.',
  'This file cannot be loaded.': 'Ce fichier ne peut pas être chargé.',
  'This file is larger than {most} MB, and no instrument is. Choose the file of an instrument.':
    'Ce fichier dépasse {most} Mo, et aucun instrument n’est aussi grand. Choisissez le fichier d’un instrument.',
  'This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.':
    'Ce fichier n’est pas du JSON en UTF-8. Enregistrez-le à nouveau en JSON, avec le jeu de caractères UTF-8.',
  'This instrument does not ask {provision}. Add it to its provisions, or correct the question.':
    'Cet instrument ne porte pas sur {provision}. Ajoutez-la à ses dispositions ou corrigez la question.',
  'This is not an instrument file. Its format says "{format}".':
    'Ce n’est pas un fichier d’instrument. Son format indique « {format} ».',
  'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.':
    'La version {version} de « {code} » est adoptée et reste en place jusqu’à ce que la nouvelle le soit. D’ici là, donnez au projet un code à lui.',
  'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.':
    'La version {version} de « {code} » est chargée avec un autre contenu. Donnez à celle qui a changé une nouvelle version.',
  '{provision} has a question about compliance already. Ask the second one of a provision of its own.':
    '{provision} a déjà une question sur la conformité. Posez la seconde pour une disposition à part.',
  '"{code}" has another category in another instrument. Make them agree.':
    '« {code} » a une autre catégorie dans un autre instrument. Faites-les concorder.',
  '"{code}" is here twice. Keep one.': '« {code} » figure ici deux fois. N’en gardez qu’un.',
  '"{code}" is a checklist of another convention. Give this one a code of its own.':
    '« {code} » est une liste de contrôle d’une autre convention. Donnez à celle-ci un code à elle.',
  'This checklist has no question "{code}" of this provision. Send one of {codes}.':
    'Cette liste de contrôle n’a pas de question « {code} » sur cette disposition. Envoyez l’une de celles-ci : {codes}.',
  'This checklist has no question of its own about this provision. Leave the replies out.':
    'Cette liste de contrôle n’a pas de question propre sur cette disposition. Omettez les réponses.',
  'This reply is not a text. Leave its language and its translation out.':
    'Cette réponse n’est pas un texte. Retirez sa langue et sa traduction.',
  'Two replies are to "{code}". Keep one.': 'Deux réponses portent sur « {code} ». N’en gardez qu’une.',
  'Choose one of {codes}.': 'Choisissez l’une de ces options : {codes}.',
  'Write a number that is at least {least}.': 'Écrivez un nombre d’au moins {least}.',
  'Write a number that is at most {most}.': 'Écrivez un nombre d’au plus {most}.',
  'This table has at most {most} rows. Take some out.': 'Ce tableau a au plus {most} lignes. Retirez-en.',
  'This table has no column "{code}". Take it out.': 'Ce tableau n’a pas de colonne « {code} ». Retirez-la.',
  'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.':
    'La réponse à cette question est la conformité. Envoyez-la là, ou NOT_PROVIDED ici.',
  'This file has no rows. Its first row names the columns, and each further one is a participant.':
    'Ce fichier n’a pas de lignes. La première nomme les colonnes, et chacune des suivantes est un participant.',
  'No column names the participants. Choose the one that does.':
    'Aucune colonne ne nomme les participants. Choisissez celle qui le fait.',
  'Say where these answers are from.': 'Dites d’où viennent ces réponses.',
  'No question of this checklist is called “{name}”. The column is passed over.':
    'Aucune question de cette liste de contrôle ne s’appelle « {name} ». La colonne est ignorée.',
  'Columns {columns} are for the same question. Choose one of them.':
    'Les colonnes {columns} sont pour la même question. Choisissez l’une d’elles.',
  'Nobody who takes part is called “{name}”. Write the name or the code.':
    'Aucun participant ne s’appelle « {name} ». Écrivez le nom ou le code.',
  '“{name}” may be {others}. Write the code.': '« {name} » peut être {others}. Écrivez le code.',
  'This participant is in rows {rows} with other answers each. Keep one of them.':
    'Ce participant figure aux lignes {rows} avec des réponses différentes. N’en gardez qu’une.',
  'This row says the same as row {row}. It is passed over.':
    'Cette ligne dit la même chose que la ligne {row}. Elle est ignorée.',
  '“{value}” is none of the replies. Write one of {options}.':
    '« {value} » n’est aucune des réponses. Écrivez l’une de celles-ci : {options}.',
  '“{value}” is not a number. Write it with digits, like 1234.5.':
    '« {value} » n’est pas un nombre. Écrivez-le en chiffres, comme 1234.5.',
  '“{value}” is not a whole number. Write it with digits, like 1234.':
    '« {value} » n’est pas un nombre entier. Écrivez-le en chiffres, comme 1234.',
  '“{value}” can be read as two numbers. Write it without separators for thousands.':
    '« {value} » peut se lire comme deux nombres. Écrivez-le sans séparateur de milliers.',
  'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.':
    'Cette ligne a plus de cellules que le tableau n’a de colonnes : {columns}. Écrivez chaque ligne du tableau sur une ligne à part, avec | entre ses cellules.',
  'This file is in UTF-16, and was read as that.': 'Ce fichier est en UTF-16 et a été lu comme tel.',
  'This State fills in this checklist itself. What it wrote stays.':
    'Cet État remplit lui-même cette liste de contrôle. Ce qu’il a écrit reste.',
  'This row says nothing.': 'Cette ligne ne dit rien.',
  'This file has more than {most} rows. Send it in parts.':
    'Ce fichier a plus de {most} lignes. Envoyez-le en plusieurs parties.',
  'This file has more than {most} columns. Take some out.':
    'Ce fichier a plus de {most} colonnes. Retirez-en.',
  'This file is larger than {most} MB. Send it in parts.':
    'Ce fichier dépasse {most} Mo. Envoyez-le en plusieurs parties.',
  'Send the file as CSV.': 'Envoyez le fichier en CSV.',
  'This file is not a CSV file. Save the table as CSV and choose that file.':
    'Ce fichier n’est pas un fichier CSV. Enregistrez le tableau en CSV et choisissez ce fichier.',
  'A table of answers is sent by POST.': 'Un tableau de réponses s’envoie par POST.',
  'This day is still to come. Correct it.': 'Cette date est encore à venir. Corrigez-la.',
  'Send what each column is as a JSON object of places and parts.':
    'Envoyez ce qu’est chaque colonne sous forme d’objet JSON de places et de parties.',
};
