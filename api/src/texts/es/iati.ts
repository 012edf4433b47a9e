import type { Sentences } from '../sentences.ts';

export const iati: Sentences = {
  'This text is longer than {most} characters. What is beyond is left out.':
    'Este texto tiene más de {most} caracteres. Lo que sobra se omite.',
  'There is no goal or target "{code}" of the 2030 Agenda. It is left out.':
    'No existe el objetivo o la meta «{code}» de la Agenda 2030. Se omite.',
  'This amount is below zero: {value}. Correct it in the file.':
    'Este importe es inferior a cero: {value}. Corríjalo en el archivo.',
  '"{code}" is not a currency. Correct it in the file: send its ISO 4217 code, such as USD.':
    'No existe la moneda «{code}». Corríjala en el archivo: su código ISO 4217, como USD.',
  'Not listed here, and left out: {name}.': 'No figura aquí y se omite: {name}.',
  'There is no State "{code}" here. Correct the code in the file, or leave this activity out.':
    'Aquí no hay ningún Estado «{code}». Corrija el código en el archivo u omita esta actividad.',
  'Its amounts were checked. They are not kept here.': 'Se comprobaron sus importes. Aquí no se conservan.',
  'It has no title in English. The one that it says first is taken.':
    'No tiene título en inglés. Se toma el primero que da.',
  'Its provisions and kinds of help stay as a person confirmed them.':
    'Sus disposiciones y tipos de ayuda quedan como una persona los confirmó.',
  'The needs that it serves are not in a file. They stay as they are.':
    'Las necesidades que atiende no están en un archivo. Quedan como están.',
  'The percentages of its States do not make 100 together. They are left out.':
    'Los porcentajes de sus Estados no suman 100. Se omiten.',
  'The shares of its States do not make 100 per cent together. Give each State that it helps one, or send none.':
    'Las partes de sus Estados no suman el 100 por ciento. Asigne una a cada Estado al que ayuda o no envíe ninguna.',
  'This activity names no State that it helps. Add a recipient-country in the file.':
    'Esta actividad no indica a qué Estado ayuda. Añada un recipient-country en el archivo.',
  'None of its organizations is listed here. Write the name of one as it is listed here, or ask the secretariat to list it.':
    'Ninguna de sus organizaciones figura aquí. Escriba el nombre de una tal como figura aquí, o pida a la secretaría que la incluya.',
  'This activity has no iati-identifier. Give it one in the file.':
    'Esta actividad no tiene iati-identifier. Póngale uno en el archivo.',
  'There is no status "{code}". Send one of the codes 1 to 6 of IATI.':
    'No existe el estado «{code}». Envíe uno de los códigos 1 a 6 de la IATI.',
  'It serves a need of a State that the file no longer names. Take that need out of the activity first.':
    'Atiende una necesidad de un Estado que el archivo ya no nombra. Retire primero esa necesidad de la actividad.',
  'Line {line}: {element} is not as the schema of IATI 2.03 asks. It is unknown, in the wrong place, or something in it is missing. Correct it in the file.':
    'Línea {line}: {element} no está como pide el esquema de la IATI 2.03. Es desconocido, está en otro lugar o le falta algo. Corríjalo en el archivo.',
  'This identifier is in the file twice. Give each activity its own.':
    'Este identificador está dos veces en el archivo. Dé a cada actividad el suyo.',
  'Your organization does not take part in it. You can bring in what your own organization takes part in.':
    'Su organización no participa en ella. Puede importar aquello en lo que participa su propia organización.',
  'This activity is here already, and is of other organizations. Ask them or the secretariat to change it.':
    'Esta actividad ya está aquí y es de otras organizaciones. Pídales el cambio a ellas o a la secretaría.',
  'Choose its provisions and kinds of help: nothing in the file says which they are.':
    'Elija sus disposiciones y tipos de ayuda: nada en el archivo dice cuáles son.',
  'Its provisions and kinds of help were proposed by what the file says. Confirm or change them.':
    'Sus disposiciones y tipos de ayuda se han propuesto por lo que dice el archivo. Confírmelos o cámbielos.',
  'Send the iati-identifier of this activity.': 'Envíe el iati-identifier de esta actividad.',
  'There is no activity under this identifier that you may see. Read the file again.':
    'No hay ninguna actividad con este identificador que usted pueda ver. Lea de nuevo el archivo.',
  'Somebody changed this activity since the file was read. Read the file again to see what is there now.':
    'Alguien cambió esta actividad desde que se leyó el archivo. Lea de nuevo el archivo para ver lo que hay ahora.',
  'This file declares a document type, by which it could name other files or grow without end. Take out the line with DOCTYPE and send it again.':
    'Este archivo declara un tipo de documento, con el que podría nombrar otros archivos o crecer sin fin. Quite la línea con DOCTYPE y envíelo de nuevo.',
  'This is not XML: something is wrong at line {line}. Send the file as it was published.':
    'Esto no es XML: algo está mal en la línea {line}. Envíe el archivo tal como se publicó.',
  'This is no file of IATI activities: it does not begin with iati-activities. Choose another file.':
    'Este no es un archivo de actividades de la IATI: no empieza por iati-activities. Elija otro archivo.',
  'This file is of version "{code}" of IATI. Send it in version 2.03.':
    'Este archivo es de la versión «{code}» de la IATI. Envíelo en la versión 2.03.',
  'This file has more parts than can be read at once. Divide it into several files.':
    'Este archivo tiene más partes de las que se pueden leer de una vez. Divídalo en varios archivos.',
  'This file has more than {most} activities. Divide it into several files.':
    'Este archivo tiene más de {most} actividades. Divídalo en varios archivos.',
  'There is no activity in this file. Choose another file.':
    'No hay ninguna actividad en este archivo. Elija otro archivo.',
  'This file is not in UTF-8. Save it in UTF-8 and send it again.':
    'Este archivo no está en UTF-8. Guárdelo en UTF-8 y envíelo de nuevo.',
  'Several files are being read at this moment. Send it again in a minute.':
    'En este momento se están leyendo varios archivos. Envíelo de nuevo dentro de un minuto.',
  'Activities are read as a file by GET, and sent by POST.':
    'Las actividades se leen como archivo con GET y se envían con POST.',
  'Send the file as XML: application/xml.': 'Envíe el archivo como XML: application/xml.',
  'This file is larger than {most} MB. Divide it into several files.':
    'Este archivo ocupa más de {most} MB. Divídalo en varios archivos.',
  'There is no activity that you may see here. Choose others.':
    'Aquí no hay ninguna actividad que usted pueda ver. Elija otras.',
};
