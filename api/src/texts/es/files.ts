import type { Sentences } from '../sentences.ts';

/** What is said of a checklist that comes as a file. */
export const files: Sentences = {
  'This provision is in the file more than once. Keep one of its rows.':
    'Esta disposición figura más de una vez en el archivo. Deje una sola de sus filas.',
  'This is not the file of a checklist. Choose one that was exported here.':
    'Este no es el archivo de una lista de verificación. Elija uno que se haya exportado aquí.',
  'This file is of another State or another cycle. Choose the file of this checklist.':
    'Este archivo es de otro Estado o de otro ciclo. Elija el archivo de esta lista de verificación.',
  'This file has more than {most} rows, and no checklist has so many. Export the checklist again.':
    'Este archivo tiene más de {most} filas, y ninguna lista de verificación tiene tantas. Exporte la lista de nuevo.',
  'An answer has no field "{key}". It was passed over.':
    'Una respuesta no tiene el campo «{key}». Se pasó por alto.',
  'This answer has not been written so often yet. Export the checklist and fill in that file.':
    'Esta respuesta aún no se ha escrito tantas veces. Exporte la lista de verificación y rellene ese archivo.',
  'Somebody changed the same words since the file was exported. These stay as they are now; put what you want of the file into the checklist.':
    'Alguien cambió las mismas palabras desde que se exportó el archivo. Quedan como están ahora; ponga en la lista de verificación lo que quiera del archivo.',
  'Somebody wrote here since the file was exported. What the file changes goes together with it.':
    'Alguien escribió aquí desde que se exportó el archivo. Lo que cambia el archivo se une a ello.',
  'This file says nothing of "{reference}".': 'Este archivo no dice nada de «{reference}».',
  'This file is not JSON in UTF-8. Export the checklist and fill in that file.':
    'Este archivo no es JSON en UTF-8. Exporte la lista de verificación y rellene ese archivo.',
  'Send the file as XLSX, CSV or JSON, as it was exported.':
    'Envíe el archivo como XLSX, CSV o JSON, tal como se exportó.',
  'This file is larger than {most} MB, and no checklist is. Export the checklist and fill in that file.':
    'Este archivo supera {most} MB, y ninguna lista de verificación es tan grande. Exporte la lista y rellene ese archivo.',
  'A checklist is read as a file by GET, and sent by POST.':
    'Una lista de verificación se lee como archivo con GET y se envía con POST.',
  'This file is not a workbook that can be read. Save it as XLSX, without a password, and choose it again.':
    'Este archivo no es un libro de cálculo que pueda leerse. Guárdelo como XLSX, sin contraseña, y elíjalo de nuevo.',
  'This workbook unpacks to more than any checklist. Export the checklist and fill in that file.':
    'Este libro de cálculo se descomprime en más que cualquier lista de verificación. Exporte la lista y rellene ese archivo.',
  'This file has more rows than any checklist. Export the checklist and fill in that file.':
    'Este archivo tiene más filas que cualquier lista de verificación. Exporte la lista y rellene ese archivo.',
  'This file is not in UTF-8. Save it again as “CSV UTF-8”, or with the character set UTF-8, and choose it again.':
    'Este archivo no está en UTF-8. Guárdelo de nuevo como «CSV UTF-8», o con el juego de caracteres UTF-8, y elíjalo otra vez.',
  '“{value}” is not one of the choices. Write one of these: {options}.':
    '«{value}» no es ninguna de las opciones. Escriba una de estas: {options}.',
  '“{label}”: the problem says too little to be answered. It becomes a need, marked as vague; say what exactly is missing.':
    '«{label}»: el problema dice demasiado poco para poder responder. Se convierte en una necesidad marcada como imprecisa; diga qué falta exactamente.',
  '“{label}” is no longer asked for here. The need that it became is withdrawn once you submit.':
    '«{label}» ya no se pide aquí. La necesidad en que se convirtió se retira cuando usted presente la lista.',
};
