import type { Sentences } from '../sentences.ts';

/** What is said of a new version of an instrument. */
export const versions: Sentences = {
  'This file is of another checklist. Export this one and fill in that file.':
    'Este archivo es de otra lista de verificación. Exporte esta y rellene ese archivo.',
  'This file is of version "{code}" of this checklist, which is in version {version} now. Export it again and fill in that file.':
    'Este archivo es de la versión «{code}» de esta lista, que ahora está en la versión {version}. Expórtela de nuevo y rellene ese archivo.',
  'Version {version} of "{code}" is loaded. Say under replaces what becomes of the answers to this one.':
    'La versión {version} de «{code}» está cargada. Indique en replaces qué pasa con las respuestas a esta.',
  'Kept goes from a provision to itself, moved to another one, split to several, merged from several to one, and parked to none.':
    'Kept va de una disposición a sí misma, moved a otra, split a varias, merged de varias a una y parked a ninguna.',
  'Say why these answers are parked: their States read it.':
    'Indique por qué se apartan estas respuestas: sus Estados lo leen.',
  'A part goes to one of the provisions that this answer is split into.':
    'Una parte va a una de las disposiciones en que se divide esta respuesta.',
  'This part of the answer would go to two places. Choose one.':
    'Esta parte de la respuesta iría a dos lugares. Elija uno.',
  'Version {version} does not ask {provision}. Correct the reference.':
    'La versión {version} no pregunta por {provision}. Corrija la referencia.',
  '{provision} has two rules. Keep one.': '{provision} tiene dos reglas. Deje una.',
  'The answers to several provisions would go to {provision}. Say that they are merged there.':
    'Las respuestas a varias disposiciones irían a {provision}. Indique que se unen allí (merged).',
  'Version {version} no longer asks {provision}. Say under replaces where its answers go, or park them with the reason.':
    'La versión {version} ya no pregunta por {provision}. Indique en replaces adónde van sus respuestas, o apártelas con el motivo.',
  'Version {version} has no question "{code}". Correct the code.':
    'La versión {version} no tiene la pregunta «{code}». Corrija el código.',
  '"{code}" has two rules. Keep one.': '«{code}» tiene dos reglas. Deje una.',
  'Say why these replies are parked: their States read it.':
    'Indique por qué se apartan estas contestaciones: sus Estados lo leen.',
  'The replies to several questions would go to "{code}". Park those of one of them.':
    'Las contestaciones a varias preguntas irían a «{code}». Aparte las de una de ellas.',
  'Replies to "{code}" of version {version} have no place in the new one, or would not fit it. Say under replaces which question and options take them, or park them with the reason.':
    'Las contestaciones a «{code}» de la versión {version} no tienen lugar en la nueva, o no encajarían. Indique en replaces qué pregunta y opciones las reciben, o apártelas con el motivo.',
  'Version {version} of "{code}" was replaced by version {now}. Give this one a new version.':
    'La versión {version} de «{code}» fue sustituida por la versión {now}. Dé a esta una versión nueva.',
  'Version {version} of "{code}" is not known to this process yet.':
    'Este proceso aún no conoce la versión {version} de «{code}».',
  'This checklist is in version {version}, and version "{code}" is none before it. Read it again, and say which version you read.':
    'Esta lista de verificación está en la versión {version}, y la versión «{code}» no es una anterior a ella. Vuelva a leerla e indique qué versión ha leído.',
  'This checklist has just got a new version. Send it again in a minute.':
    'Esta lista de verificación acaba de recibir una nueva versión. Envíelo de nuevo dentro de un minuto.',
  'This checklist has no version "{code}". Its versions are {codes}: choose the one that is printed on the form.':
    'Esta lista no tiene la versión «{code}». Sus versiones son {codes}: elija la que está impresa en el formulario.',
  'What this State reported in this cycle is in version {version}. Choose that version, and type in what the form says to its questions.':
    'Lo que este Estado comunicó en este ciclo está en la versión {version}. Elija esa versión y escriba lo que el formulario dice a sus preguntas.',
};
