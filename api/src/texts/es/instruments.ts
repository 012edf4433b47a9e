import type { Sentences } from '../sentences.ts';

/** What is said of instruments that come by file, of replies to their questions, and of tables of answers. */
export const instruments: Sentences = {
  'An instrument does not go back to an earlier state. Make a new version of it.':
    'Un instrumento no vuelve a un estado anterior. Haga una nueva versión.',
  'An instrument file is sent by POST.': 'Un archivo de instrumento se envía por POST.',
  'An invented participant has a code of X and two letters, and no other one has.':
    'Un participante inventado tiene un código formado por X y dos letras, y ningún otro lo tiene.',
  'Article {article} has the provision {provision} already. Keep it: answers may be about it.':
    'El artículo {article} ya tiene la disposición {provision}. Consérvela: puede haber respuestas sobre ella.',
  'Give at least one option to choose.': 'Dé al menos una opción para elegir.',
  'Give the table at least one column.': 'Dé a la tabla al menos una columna.',
  'Name the decision by which it was adopted, and its day.':
    'Indique la decisión por la que se aprobó y su fecha.',
  'Name the provisions that are asked.': 'Indique las disposiciones por las que se pregunta.',
  'No reply to "{code}" can fulfil this condition. Compare it with one of its options.':
    'Ninguna respuesta a «{code}» puede cumplir esta condición. Compárela con una de sus opciones.',
  'The articles of this convention come with the product. Leave them out, and name its provisions.':
    'Los artículos de esta convención vienen con el producto. Omítalos e indique sus disposiciones.',
  'The condition looks at "{code}", which is not a question of {provision}. Name one of the same provision.':
    'La condición se refiere a «{code}», que no es una pregunta de {provision}. Indique una de la misma disposición.',
  'The conditions of these questions form a circle: {circle}. Take one of them out.':
    'Las condiciones de estas preguntas forman un círculo: {circle}. Quite una de ellas.',
  'The least number is larger than the largest. Correct one of the two.':
    'El número mínimo es mayor que el máximo. Corrija uno de los dos.',
  'The question about compliance is always shown: take out its condition, or ask it of a provision of its own.':
    'La pregunta sobre el cumplimiento se muestra siempre: quite su condición o plantéela en una disposición propia.',
  'There is a participant "{code}" with other names. Write its code alone.':
    'Hay un participante «{code}» con otros nombres. Escriba solo su código.',
  'There is no assistance type "{code}" yet. Give its category and labels.':
    'Aún no existe el tipo de asistencia «{code}». Indique su categoría y sus nombres.',
  'This checklist has no kind of help "{code}". Name one of its own.':
    'Esta lista de verificación no tiene el tipo de asistencia «{code}». Indique uno de los suyos.',
  'There is no challenge "{code}" yet. Give its labels.':
    'Aún no existe la dificultad «{code}». Indique sus nombres.',
  'There is no chapter {chapter}. Add it, or correct the article.':
    'No existe el capítulo {chapter}. Añádalo o corrija el artículo.',
  'There is no participant "{code}". Add it to participants or correct the code.':
    'No existe el participante «{code}». Añádalo a los participantes o corrija el código.',
  'There is no provision {provision}. Correct the reference.':
    'No existe la disposición {provision}. Corrija la referencia.',
  'This checklist is not adopted yet. It can be tried by invented States alone until it is.':
    'Esta lista de verificación aún no se ha aprobado. Hasta entonces solo pueden probarla Estados inventados.',
  'This checklist is not put to this participant. Choose another one.':
    'Esta lista de verificación no se plantea a este participante. Elija otra.',
  'This checklist was superseded. Choose the one that took its place.':
    'Esta lista de verificación fue sustituida. Elija la que ocupó su lugar.',
  'This convention is new. Give its chapters and articles.':
    'Esta convención es nueva. Indique sus capítulos y artículos.',
  'This convention is new. Give its titles.': 'Esta convención es nueva. Indique sus títulos.',
  'This file cannot be loaded.': 'Este archivo no se puede cargar.',
  'This file is larger than {most} MB, and no instrument is. Choose the file of an instrument.':
    'Este archivo supera los {most} MB, y ningún instrumento es tan grande. Elija el archivo de un instrumento.',
  'This file is not JSON in UTF-8. Save it again as JSON, with the character set UTF-8.':
    'Este archivo no es JSON en UTF-8. Guárdelo de nuevo como JSON, con el juego de caracteres UTF-8.',
  'This instrument does not ask {provision}. Add it to its provisions, or correct the question.':
    'Este instrumento no pregunta por {provision}. Añádala a sus disposiciones o corrija la pregunta.',
  'This is not an instrument file. Its format says "{format}".':
    'Este no es un archivo de instrumento. Su formato dice «{format}».',
  'Version {version} of "{code}" is adopted, and stays until the new one is. Give the draft a code of its own until then.':
    'La versión {version} de «{code}» está aprobada y permanece hasta que lo esté la nueva. Hasta entonces dé al proyecto un código propio.',
  'Version {version} of "{code}" is loaded with other content. Give the changed one a new version.':
    'La versión {version} de «{code}» está cargada con otro contenido. Dé a la modificada una versión nueva.',
  '{provision} has a question about compliance already. Ask the second one of a provision of its own.':
    '{provision} ya tiene una pregunta sobre el cumplimiento. Plantee la segunda en una disposición propia.',
  '"{code}" has another category in another instrument. Make them agree.':
    '«{code}» tiene otra categoría en otro instrumento. Haga que coincidan.',
  '"{code}" is here twice. Keep one.': '«{code}» figura dos veces. Deje uno.',
  '"{code}" is a checklist of another convention. Give this one a code of its own.':
    '«{code}» es una lista de verificación de otra convención. Dé a esta un código propio.',
  'This checklist has no question "{code}" of this provision. Send one of {codes}.':
    'Esta lista de verificación no tiene la pregunta «{code}» sobre esta disposición. Envíe una de estas: {codes}.',
  'This checklist has no question of its own about this provision. Leave the replies out.':
    'Esta lista de verificación no tiene preguntas propias sobre esta disposición. Omita las respuestas.',
  'This reply is not a text. Leave its language and its translation out.':
    'Esta respuesta no es un texto. Quite su idioma y su traducción.',
  'Two replies are to "{code}". Keep one.': 'Hay dos respuestas a «{code}». Deje una.',
  'Choose one of {codes}.': 'Elija una de estas opciones: {codes}.',
  'Write a number that is at least {least}.': 'Escriba un número de al menos {least}.',
  'Write a number that is at most {most}.': 'Escriba un número de como máximo {most}.',
  'This table has at most {most} rows. Take some out.':
    'Esta tabla tiene como máximo {most} filas. Quite algunas.',
  'This table has no column "{code}". Take it out.': 'Esta tabla no tiene la columna «{code}». Quítela.',
  'The compliance of the answer is the reply to this question. Send it there, or NOT_PROVIDED here.':
    'La respuesta a esta pregunta es el cumplimiento. Envíelo allí, o NOT_PROVIDED aquí.',
  'This file has no rows. Its first row names the columns, and each further one is a participant.':
    'Este archivo no tiene filas. La primera nombra las columnas, y cada una de las demás es un participante.',
  'No column names the participants. Choose the one that does.':
    'Ninguna columna nombra a los participantes. Elija la que lo hace.',
  'Say where these answers are from.': 'Diga de dónde provienen estas respuestas.',
  'No question of this checklist is called “{name}”. The column is passed over.':
    'Ninguna pregunta de esta lista de verificación se llama «{name}». La columna se pasa por alto.',
  'Columns {columns} are for the same question. Choose one of them.':
    'Las columnas {columns} son para la misma pregunta. Elija una de ellas.',
  'Nobody who takes part is called “{name}”. Write the name or the code.':
    'Ningún participante se llama «{name}». Escriba el nombre o el código.',
  '“{name}” may be {others}. Write the code.': '«{name}» puede ser {others}. Escriba el código.',
  'This participant is in rows {rows} with other answers each. Keep one of them.':
    'Este participante figura en las filas {rows} con respuestas distintas. Deje una de ellas.',
  'This row says the same as row {row}. It is passed over.':
    'Esta fila dice lo mismo que la fila {row}. Se pasa por alto.',
  '“{value}” is none of the replies. Write one of {options}.':
    '«{value}» no es ninguna de las respuestas. Escriba una de estas: {options}.',
  '“{value}” is not a number. Write it with digits, like 1234.5.':
    '«{value}» no es un número. Escríbalo con cifras, como 1234.5.',
  '“{value}” is not a whole number. Write it with digits, like 1234.':
    '«{value}» no es un número entero. Escríbalo con cifras, como 1234.',
  '“{value}” can be read as two numbers. Write it without separators for thousands.':
    '«{value}» se puede leer como dos números. Escríbalo sin separadores de miles.',
  'This row has more cells than the table has columns: {columns}. Write each row on a line of its own, with | between its cells.':
    'Esta fila tiene más celdas que columnas la tabla: {columns}. Escriba cada fila en una línea, con | entre sus celdas.',
  'This file is in UTF-16, and was read as that.': 'Este archivo está en UTF-16 y se leyó así.',
  'This State fills in this checklist itself. What it wrote stays.':
    'Este Estado rellena él mismo esta lista de verificación. Lo que escribió se conserva.',
  'This row says nothing.': 'Esta fila no dice nada.',
  'This file has more than {most} rows. Send it in parts.':
    'Este archivo tiene más de {most} filas. Envíelo por partes.',
  'This file has more than {most} columns. Take some out.':
    'Este archivo tiene más de {most} columnas. Quite algunas.',
  'This file is larger than {most} MB. Send it in parts.':
    'Este archivo supera los {most} MB. Envíelo por partes.',
  'Send the file as CSV.': 'Envíe el archivo como CSV.',
  'This file is not a CSV file. Save the table as CSV and choose that file.':
    'Este archivo no es un archivo CSV. Guarde la tabla como CSV y elija ese archivo.',
  'A table of answers is sent by POST.': 'Una tabla de respuestas se envía por POST.',
  'This day is still to come. Correct it.': 'Esta fecha aún no ha llegado. Corríjala.',
  'Send what each column is as a JSON object of places and parts.':
    'Envíe qué es cada columna como un objeto JSON de lugares y partes.',
};
