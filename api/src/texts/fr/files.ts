import type { Sentences } from '../sentences.ts';

/** What is said of a checklist that comes as a file. */
export const files: Sentences = {
  'This provision is in the file more than once. Keep one of its rows.':
    'Cette disposition figure plus d’une fois dans le fichier. Ne gardez qu’une de ses lignes.',
  'This is not the file of a checklist. Choose one that was exported here.':
    'Ce n’est pas le fichier d’une liste de contrôle. Choisissez-en un qui a été exporté ici.',
  'This file is of another State or another cycle. Choose the file of this checklist.':
    'Ce fichier est celui d’un autre État ou d’un autre cycle. Choisissez le fichier de cette liste de contrôle.',
  'This file has more than {most} rows, and no checklist has so many. Export the checklist again.':
    'Ce fichier a plus de {most} lignes, et aucune liste de contrôle n’en a autant. Exportez de nouveau la liste.',
  'An answer has no field "{key}". It was passed over.':
    'Une réponse n’a pas de champ « {key} ». Il a été laissé de côté.',
  'This answer has not been written so often yet. Export the checklist and fill in that file.':
    'Cette réponse n’a pas encore été écrite aussi souvent. Exportez la liste de contrôle et remplissez ce fichier.',
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.':
    'Quelqu’un a changé les mêmes mots depuis l’exportation du fichier. Ils restent tels qu’ils sont maintenant ; reportez dans la liste de contrôle ce que vous voulez garder du fichier.',
  'Somebody wrote here since the file was exported. What the file changes goes together with it.':
    'Quelqu’un a écrit ici depuis l’exportation du fichier. Ce que le fichier change s’y ajoute.',
  'This file says nothing of "{reference}".': 'Ce fichier ne dit rien de « {reference} ».',
  'This file is not JSON in UTF-8. Export the checklist and fill in that file.':
    'Ce fichier n’est pas du JSON en UTF-8. Exportez la liste de contrôle et remplissez ce fichier.',
  'Send the file as XLSX, CSV or JSON, as it was exported.':
    'Envoyez le fichier en XLSX, CSV ou JSON, tel qu’il a été exporté.',
  'This file is larger than {most} MB, and no checklist is. Export the checklist and fill in that file.':
    'Ce fichier dépasse {most} Mo, et aucune liste de contrôle n’est aussi grande. Exportez la liste et remplissez ce fichier.',
  'A checklist is read as a file by GET, and sent by POST.':
    'Une liste de contrôle se lit comme fichier par GET et s’envoie par POST.',
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.':
    'Ce fichier n’est pas un classeur qui peut être lu. Enregistrez-le en XLSX, sans mot de passe, et choisissez-le de nouveau.',
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.':
    'Décompressé, ce classeur est plus grand que n’importe quelle liste de contrôle. Exportez la liste et remplissez ce fichier.',
  'This file has more rows than any checklist. Export the checklist and fill in that file.':
    'Ce fichier a plus de lignes que n’importe quelle liste de contrôle. Exportez la liste et remplissez ce fichier.',
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.':
    'Ce fichier n’est pas en UTF-8. Enregistrez-le de nouveau en « CSV UTF-8 », ou avec le jeu de caractères UTF-8, et choisissez-le de nouveau.',
  '“{value}” is not one of the choices. Write one of these: {options}.':
    '« {value} » ne fait pas partie des choix proposés. Écrivez l’un de ceux-ci : {options}.',
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.':
    '« {label} » : le problème est trop peu décrit pour qu’on puisse y répondre. Il devient un besoin marqué comme imprécis ; dites ce qui manque exactement.',
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.':
    '« {label} » n’est plus demandé ici. Le besoin qui en était né est retiré dès que vous présentez la liste.',
};
