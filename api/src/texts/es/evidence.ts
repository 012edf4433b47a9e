import type { Sentences } from '../sentences.ts';

/** What is said of files that are shown as evidence. */
export const evidence: Sentences = {
  'Files of this kind are not taken. Save it as {kinds}, and choose that file.':
    'No se aceptan archivos de este tipo. Guárdelo como {kinds} y elija ese archivo.',
  'This file has no name. Give it one, and choose it again.':
    'Este archivo no tiene nombre. Póngale uno y elíjalo de nuevo.',
  'This file is empty. Choose the one that has the text.':
    'Este archivo está vacío. Elija el que contiene el texto.',
  'This file is larger than {most} MB. Save it smaller, or in parts, and choose those.':
    'Este archivo supera {most} MB. Guárdelo más pequeño o en partes, y elija esas.',
  'The files of this State have room for {left} MB more, and this one needs more than that. Send a smaller one, or ask the administrator for more room.':
    'Los archivos de este Estado tienen espacio para {left} MB más, y este necesita más. Envíe uno más pequeño o pida más espacio al administrador.',
  'Too many files of this State are on their way. Wait until some have arrived.':
    'Hay demasiados archivos de este Estado en camino. Espere a que lleguen algunos.',
  'This file changed on its way: what arrived is not what was sent. Nothing was stored. Send it again.':
    'El archivo cambió por el camino: lo que llegó no es lo que se envió. No se guardó nada. Envíelo de nuevo.',
  'A SHA-256 is 64 hexadecimal digits. Send it so, or leave it out.':
    'Un SHA-256 tiene 64 dígitos hexadecimales. Envíelo así o no lo envíe.',
  'The name says {kind}, but the content is something else or is damaged. Nothing was stored. Save it in that format again, and choose the new file.':
    'El nombre dice {kind}, pero el contenido es otra cosa o está dañado. No se guardó nada. Guárdelo de nuevo en ese formato y elija el archivo nuevo.',
  'Something else is hidden in this {kind}. Nothing was stored. Save it in that format again, and choose the new file.':
    'En este {kind} se esconde otra cosa. No se guardó nada. Guárdelo de nuevo en ese formato y elija el archivo nuevo.',
  'This file has macros, or other programs inside. Nothing was stored. Save it without them, and choose the new file.':
    'Este archivo contiene macros u otros programas. No se guardó nada. Guárdelo sin ellos y elija el archivo nuevo.',
  'This PDF has a password, or is protected against changes. Nothing was stored. Save it without that, and choose the new file.':
    'Este PDF tiene contraseña o está protegido contra cambios. No se guardó nada. Guárdelo sin esa protección y elija el archivo nuevo.',
  'This file has a password. Nothing was stored. Save it without one, and choose the new file.':
    'Este archivo tiene contraseña. No se guardó nada. Guárdelo sin contraseña y elija el archivo nuevo.',
  'This is no plain text in UTF-8: it is in another character set, or a page or a program. Nothing was stored. Save it as plain text in UTF-8, or as PDF, and choose the new file.':
    'Esto no es texto sin formato en UTF-8: está en otro juego de caracteres, o es una página o un programa. No se guardó nada. Guárdelo como texto sin formato en UTF-8 o como PDF, y elija el archivo nuevo.',
  'This file unpacks to more than any document. Nothing was stored. Save it again, and choose the new file.':
    'Este archivo se descomprime en más que cualquier documento. No se guardó nada. Guárdelo de nuevo y elija el archivo nuevo.',
  'This State has no such file, or has it no longer. Send the file, and attach it again.':
    'Este Estado no tiene tal archivo, o ya no lo tiene. Envíe el archivo y adjúntelo de nuevo.',
  'This is not a file of the State. Take its sha256 as the API gave it.':
    'Esto no es un archivo del Estado. Tome su sha256 tal como lo dio la API.',
  'A file is read by GET, and sent by the tus protocol.':
    'Un archivo se lee con GET y se envía con el protocolo tus.',
  'Say which file this is: Upload-Metadata with filename, and assessment, participant, match or proposal, each in base64.':
    'Diga qué archivo es: Upload-Metadata con filename y con assessment, participant, match o proposal, cada uno en base64.',
  'Say from where on this goes on: Upload-Offset, and application/offset+octet-stream.':
    'Diga desde dónde continúa: Upload-Offset y application/offset+octet-stream.',
  'More or less of this file has come than this request thinks. Ask by HEAD how much, and send the rest.':
    'De este archivo ha llegado más o menos de lo que supone esta solicitud. Pregunte con HEAD cuánto y envíe el resto.',
  'More came than the file has. Send no more than its Upload-Length.':
    'Llegó más de lo que tiene el archivo. No envíe más que su Upload-Length.',
};
