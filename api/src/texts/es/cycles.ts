import type { Sentences } from '../sentences.ts';

/** What a cycle says to a State, on its checklist and in its mail. */
export const cycleReasons: Sentences = {
  'cycle-urges':
    'Se insta a {participant}, como parte en la Convención, a completar y presentar esta lista de verificación a más tardar el {day}.',
  'cycle-invites':
    'Se invita a {participant}, que aún no es parte en la Convención, a completar y presentar esta lista de verificación a más tardar el {day}.',
  'cycle-opens-subject': 'Abierta hasta el {day}: {instrument}, {cycle}',
  'cycle-opens':
    'Se ha abierto el ciclo {cycle} de la lista de verificación «{instrument}». La fecha límite es el {day}.',
  'cycle-moved-subject': 'Nueva fecha límite, {day}: {instrument}, {cycle}',
  'cycle-moved':
    'La fecha límite de la lista de verificación «{instrument}» del ciclo {cycle} es ahora el {day}.',
  'cycle-deadline-subject': 'Vence el {day}: {instrument}, {cycle}',
  'cycle-deadline':
    'La lista de verificación «{instrument}» del ciclo {cycle} vence el {day}. {participant} aún no la ha presentado.',
  'cycle-overdue-subject': 'Venció el {day}: {instrument}, {cycle}',
  'cycle-overdue':
    'La lista de verificación «{instrument}» del ciclo {cycle} venció el {day}. {participant} aún no la ha presentado y todavía puede hacerlo.',
};

/** Why not. */
export const cycleRefusals: Sentences = {
  'A cycle is opened with a deadline. Send one.': 'Un ciclo se abre con una fecha límite. Envíe una.',
  'This cycle is closed. Send a deadline to open it again.':
    'Este ciclo está cerrado. Envíe una fecha límite para abrirlo de nuevo.',
  'This cycle is closed already.': 'Este ciclo ya está cerrado.',
  'This day is past. Choose today or a later day as the deadline.':
    'Este día ya pasó. Elija como fecha límite hoy o un día posterior.',
  'This is more than five years ahead. Check the year.': 'Faltan más de cinco años. Compruebe el año.',
  'There are two texts for this language. Send one for each.':
    'Hay dos textos para este idioma. Envíe uno por idioma.',
  'This cycle is open already. Change its deadline or its texts in the list of cycles.':
    'Este ciclo ya está abierto. Cambie su fecha límite o sus textos en la lista de ciclos.',
  'This cycle was opened and is closed. Open it again from the list of cycles.':
    'Este ciclo se abrió y está cerrado. Ábralo de nuevo desde la lista de ciclos.',
  'Nothing was copied from the last cycle for this provision. Answer it instead.':
    'Nada se copió del último ciclo para esta disposición. Respóndala.',
  'Name at least one answer.': 'Indique al menos una respuesta.',
  'Name at most {most} answers.': 'Indique como máximo {most} respuestas.',
  'Name each answer once.': 'Indique cada respuesta una sola vez.',
  'This cycle is not open. Open it first, so that States know of it.':
    'Este ciclo no está abierto. Ábralo primero, para que los Estados lo conozcan.',
  'This State answers this checklist itself. Ask it to submit it there, or to bring in its file.':
    'Este Estado responde por sí mismo a esta lista. Pídale que la presente allí o que incorpore su archivo.',
  'This file has no answer that can be taken in. Fill it in, or choose another.':
    'Este archivo no tiene ninguna respuesta que se pueda incorporar. Rellénelo o elija otro.',
  'This day is still to come. Give the day on which the report was received.':
    'Este día aún no ha llegado. Indique el día en que se recibió el informe.',
  'Say how the report came: channel=FILE or channel=PAPER.':
    'Indique cómo llegó el informe: channel=FILE o channel=PAPER.',
};
