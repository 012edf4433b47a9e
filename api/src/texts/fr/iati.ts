import type { Sentences } from '../sentences.ts';

export const iati: Sentences = {
  'This text is longer than {most} characters. What is beyond is left out.':
    'Ce texte compte plus de {most} caractères. Ce qui dépasse est laissé de côté.',
  'There is no goal or target "{code}" of the 2030 Agenda. It is left out.':
    'Il n’existe pas d’objectif ni de cible « {code} » du Programme 2030. Elle est laissée de côté.',
  'This amount is below zero: {value}. Correct it in the file.':
    'Ce montant est inférieur à zéro : {value}. Corrigez-le dans le fichier.',
  '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.':
    'Il n’existe pas de monnaie « {code} ». Corrigez-la dans le fichier : son code ISO 4217, comme USD.',
  'Not listed here, and left out: {name}.': 'Ne figure pas ici et est laissé de côté : {name}.',
  'There is no State "{code}" here. Correct the code in the file, or leave this activity out.':
    'Il n’y a pas d’État « {code} » ici. Corrigez le code dans le fichier ou laissez cette activité de côté.',
  'Its amounts were checked. They are not kept here.':
    'Ses montants ont été vérifiés. Ils ne sont pas conservés ici.',
  'It has no title in English. The one that it says first is taken.':
    'Elle n’a pas de titre en anglais. Le premier qu’elle donne est repris.',
  'Its provisions and kinds of help stay as a person confirmed them.':
    'Ses dispositions et types d’aide restent tels qu’une personne les a confirmés.',
  'The needs that it serves are not in a file. They stay as they are.':
    'Les besoins auxquels elle répond ne figurent pas dans un fichier. Ils restent tels quels.',
  'The percentages of its States do not make 100 together. They are left out.':
    'Les pourcentages de ses États ne font pas 100 au total. Ils sont omis.',
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.':
    'Les parts de ses États ne font pas 100 pour cent au total. Donnez-en une à chaque État qu’elle aide, ou n’en envoyez aucune.',
  'This activity names no State that it helps. Add a recipient-country in the file.':
    'Cette activité ne nomme aucun État qu’elle aide. Ajoutez un recipient-country dans le fichier.',
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.':
    'Aucun de ses organismes ne figure ici. Écrivez le nom de l’un d’eux tel qu’il figure ici, ou demandez au secrétariat de l’inscrire.',
  'This activity has no iati-identifier. Give it one in the file.':
    'Cette activité n’a pas d’iati-identifier. Donnez-lui-en un dans le fichier.',
  'There is no status "{code}". Send one of the codes 1 to 6 of IATI.':
    'Il n’existe pas de statut « {code} ». Envoyez l’un des codes 1 à 6 de l’IATI.',
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.':
    'Elle répond à un besoin d’un État que le fichier ne nomme plus. Retirez d’abord ce besoin de l’activité.',
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.':
    'Ligne {line} : {element} n’est pas conforme au schéma IATI 2.03. C’est inconnu, au mauvais endroit, ou il y manque quelque chose. Corrigez-le dans le fichier.',
  'This identifier is in the file twice. Give each activity its own.':
    'Cet identifiant figure deux fois dans le fichier. Donnez à chaque activité le sien.',
  'Your organization does not take part in it. You can bring in what your own organization takes part in.':
    'Votre organisme n’y participe pas. Vous pouvez importer ce à quoi votre propre organisme participe.',
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.':
    'Cette activité est déjà ici et appartient à d’autres organismes. Demandez-leur, ou au secrétariat, de la modifier.',
  'Choose its provisions and kinds of help: nothing in the file says which they are.':
    'Choisissez ses dispositions et types d’aide : rien dans le fichier ne dit lesquels.',
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.':
    'Ses dispositions et types d’aide ont été proposés d’après ce que dit le fichier. Confirmez-les ou modifiez-les.',
  'Send the iati-identifier of this activity.': 'Envoyez l’iati-identifier de cette activité.',
  'There is no activity under this identifier that you may see. Read the file again.':
    'Il n’y a pas d’activité sous cet identifiant que vous puissiez voir. Lisez de nouveau le fichier.',
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.':
    'Quelqu’un a modifié cette activité depuis la lecture du fichier. Lisez de nouveau le fichier pour voir ce qui s’y trouve.',
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.':
    'Ce fichier déclare un type de document, par lequel il pourrait nommer d’autres fichiers ou grandir sans fin. Retirez la ligne avec DOCTYPE et renvoyez-le.',
  'This is not XML: something is wrong at line {line}. Send the file as it was published.':
    'Ce n’est pas du XML : quelque chose ne va pas à la ligne {line}. Envoyez le fichier tel qu’il a été publié.',
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.':
    'Ce n’est pas un fichier d’activités IATI : il ne commence pas par iati-activities. Choisissez un autre fichier.',
  'This file is of version "{code}" of IATI. Send it in version 2.03.':
    'Ce fichier est de la version « {code} » de l’IATI. Envoyez-le en version 2.03.',
  'This file has more parts than can be read at once. Divide it into several files.':
    'Ce fichier a plus d’éléments qu’on ne peut en lire d’un coup. Divisez-le en plusieurs fichiers.',
  'This file has more than {most} activities. Divide it into several files.':
    'Ce fichier compte plus de {most} activités. Divisez-le en plusieurs fichiers.',
  'There is no activity in this file. Choose another file.':
    'Il n’y a aucune activité dans ce fichier. Choisissez un autre fichier.',
  'This file is not in UTF-8. Save it in UTF-8 and send it again.':
    'Ce fichier n’est pas en UTF-8. Enregistrez-le en UTF-8 et renvoyez-le.',
  'Several files are being read at this moment. Send it again in a minute.':
    'Plusieurs fichiers sont en cours de lecture. Renvoyez-le dans une minute.',
  'Activities are read as a file by GET, and sent by POST.':
    'Les activités se lisent comme fichier par GET et s’envoient par POST.',
  'Send the file as XML: application/xml.': 'Envoyez le fichier en XML : application/xml.',
  'This file is larger than {most} MB. Divide it into several files.':
    'Ce fichier dépasse {most} Mo. Divisez-le en plusieurs fichiers.',
  'There is no activity that you may see here. Choose others.':
    'Il n’y a ici aucune activité que vous puissiez voir. Choisissez-en d’autres.',
};
