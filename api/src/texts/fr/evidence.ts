import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    'Les fichiers de ce type ne sont pas acceptés. Enregistrez-le au format {kinds}, puis choisissez ce fichier.',
  'This file has no name. Give it one, and choose it again.':
    'Ce fichier n’a pas de nom. Donnez-lui-en un, puis choisissez-le de nouveau.',
  'This file is empty. Choose the one that has the text.':
    'Ce fichier est vide. Choisissez celui qui contient le texte.',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    'Ce fichier dépasse {most} Mo. Enregistrez-le en plus petit ou en plusieurs parties, puis choisissez celles-ci.',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    'Les fichiers de cet État disposent encore de {left} Mo, et celui-ci a besoin de plus. Envoyez-en un plus petit, ou demandez plus de place à l’administrateur.',
  'Too many files of this State are on their way. Wait until some have arrived.':
    'Trop de fichiers de cet État sont en cours d’envoi. Attendez que certains soient arrivés.',
  'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.':
    'Ce fichier a changé en chemin : ce qui est arrivé n’est pas ce qui a été envoyé. Rien n’a été conservé. Envoyez-le de nouveau.',
  'A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.':
    'Un SHA-256 compte 64 chiffres hexadécimaux. Envoyez-le ainsi, ou ne l’envoyez pas.',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    'Le nom indique {kind}, mais le contenu est autre chose ou est endommagé. Rien n’a été conservé. Enregistrez-le de nouveau dans ce format, puis choisissez le nouveau fichier.',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    'Autre chose est caché dans ce {kind}. Rien n’a été conservé. Enregistrez-le de nouveau dans ce format, puis choisissez le nouveau fichier.',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    'Ce fichier contient des macros ou d’autres programmes. Rien n’a été conservé. Enregistrez-le sans eux, puis choisissez le nouveau fichier.',
  'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.':
    'Ce PDF a un mot de passe ou est protégé contre les modifications. Rien n’a été conservé. Enregistrez-le sans cette protection, puis choisissez le nouveau fichier.',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    'Ce fichier a un mot de passe. Rien n’a été conservé. Enregistrez-le sans mot de passe, puis choisissez le nouveau fichier.',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    'Ce n’est pas du texte brut en UTF-8 : il est dans un autre jeu de caractères, ou c’est une page ou un programme. Rien n’a été conservé. Enregistrez-le comme texte brut en UTF-8 ou en PDF, puis choisissez le nouveau fichier.',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    'Ce fichier se décompresse en plus que n’importe quel document. Rien n’a été conservé. Enregistrez-le de nouveau, puis choisissez le nouveau fichier.',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    'Cet État n’a pas ce fichier, ou ne l’a plus. Envoyez le fichier, puis joignez-le de nouveau.',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    'Ce n’est pas un fichier de l’État. Reprenez son sha256 tel que l’API l’a donné.',
  'A file is read by GET, and sent by the tus protocol.':
    'Un fichier se lit par GET et s’envoie par le protocole tus.',
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.':
    'Indiquez de quel fichier il s’agit : Upload-Metadata avec filename, et assessment, participant, match ou proposal, chacun en base64.',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    'Indiquez à partir d’où cela continue : Upload-Offset, et application/offset+octet-stream.',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    'Il est arrivé plus ou moins de ce fichier que cette requête ne le pense. Demandez par HEAD combien, puis envoyez le reste.',
  'More came than the file has. Send no more than its Upload-Length.':
    'Il est arrivé plus que ce que contient le fichier. N’envoyez pas plus que son Upload-Length.',
};
