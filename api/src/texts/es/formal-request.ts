import type { Sentences } from '../sentences.ts';

export const formalRequest: Sentences = {
  request: 'Solicitud de asistencia',
  demonstration: 'Datos de demostración: este Estado es inventado.',
  from: 'De',
  to: 'Para',
  secretariat: 'La secretaría',
  sentOn: 'Fecha',
  dueOn: 'Respuesta solicitada antes del',
  follows: 'Reitera',
  followsOn: '{title}, enviada el {day}',
  needs: 'Necesidades',
  provision: 'Disposición',
  article: 'Artículo',
  handedOver: 'Comunicada por el Estado con esta solicitud',
  targetDate: 'Deseada para el',
  help: 'Ayuda ya recibida',
  noHelp: 'Ninguna que se conozca.',
  otherHelp: 'Ayuda de otro tipo para las mismas disposiciones',
  given: 'Prestada por',
  kind: 'Tipo de ayuda',
  when: 'Cuándo',
  fromUntil: 'del {from} al {until}',
  fromOn: 'desde el {from}',
  untilThen: 'hasta el {until}',
  agreed: 'Acordada',
  agreedOffer: 'Oferta acordada',
  agreedOn: '{title}, el {day}',
  stated: 'Según la lista de verificación del Estado',
  correction: 'El Estado dice otra cosa',
  PIPELINE: 'Prevista',
  IMPLEMENTATION: 'En curso',
  FINALISATION: 'En fase final',
  CLOSED: 'Concluida',
  CANCELLED: 'Cancelada',
  SUSPENDED: 'Suspendida',
  FUNDING: 'financia',
  ACCOUNTABLE: 'responsable',
  EXTENDING: 'canaliza',
  IMPLEMENTING: 'ejecuta',
  checksum: 'SHA-256 del contenido',
};

export const formalRequestLetters: Sentences = {
  'formal-request-sent-subject': 'Una solicitud de asistencia de {participant}',
  'formal-request-sent':
    '{participant} le ha enviado una solicitud formal de asistencia. Acuse recibo y responda cuando pueda.',
  'formal-request-withdrawn-subject': 'Se retiró una solicitud de asistencia',
  'formal-request-withdrawn': '{participant} ha retirado una solicitud de asistencia que le había enviado.',
  'formal-request-acknowledged-subject': 'Se acusó recibo de su solicitud de asistencia',
  'formal-request-acknowledged':
    'Se ha acusado recibo de una solicitud de asistencia enviada por {participant}. La respuesta llegará más adelante.',
  'formal-request-answered-subject': 'Su solicitud de asistencia fue respondida',
  'formal-request-answered':
    'Una solicitud de asistencia enviada por {participant} ha sido respondida. Cuando lo sepa, diga si fue atendida.',
  'formal-request-fulfilled-subject': 'Una solicitud de asistencia fue atendida',
  'formal-request-fulfilled': '{participant} dice que la solicitud de asistencia que le envió fue atendida.',
  'formal-request-not-fulfilled-subject': 'Una solicitud de asistencia no fue atendida',
  'formal-request-not-fulfilled':
    '{participant} dice que la solicitud de asistencia que le envió no fue atendida.',
  'formal-request-overdue-subject': 'Su solicitud de asistencia sigue sin respuesta',
  'formal-request-overdue':
    'Una solicitud de asistencia enviada por {participant} pedía respuesta antes del {day}. Todavía no la hay. Puede reiterarla.',
};

export const formalRequestRefusals: Sentences = {
  'Only the State that writes the request takes this step. Wait for its word.':
    'Este paso solo lo da el Estado que escribe la solicitud. Espere a que se pronuncie.',
  'Only the receiver of the request takes this step. Wait for its answer.':
    'Este paso solo lo da el destinatario de la solicitud. Espere su respuesta.',
  'Say what you answer to the State before you send it.': 'Diga qué responde al Estado antes de enviarlo.',
  'This request was not sent yet. Send it first.': 'Esta solicitud aún no se ha enviado. Envíela primero.',
  'This request was sent already. Write a new one.': 'Esta solicitud ya se envió. Escriba una nueva.',
  'This request was not answered yet. Wait for the answer, or ask again when its term is over.':
    'Esta solicitud aún no ha sido respondida. Espere la respuesta o reitérela cuando venza su plazo.',
  'This step is not open now. Look at what became of the request.':
    'Este paso no está abierto ahora. Vea qué ha sido de la solicitud.',
  'Choose at least one need. A request without any asks for nothing.':
    'Elija al menos una necesidad. Una solicitud sin ninguna no pide nada.',
  'This need is chosen twice. Choose it once.':
    'Esta necesidad está elegida dos veces. Elíjala una sola vez.',
  'This need is not open any longer. Leave it out, or open it again first.':
    'Esta necesidad ya no está abierta. Déjela fuera o ábrala antes de nuevo.',
  'The receiver may not see this need. Say that you hand it over to them, or leave it out.':
    'El destinatario no puede ver esta necesidad. Diga que se la comunica o déjela fuera.',
  'This request is no longer a draft. Write a new one, or ask again.':
    'Esta solicitud ya no es un borrador. Escriba una nueva o reitérela.',
  'This file has not arrived. Send it first, and answer then.':
    'Este archivo no ha llegado. Envíelo primero y responda después.',
  'A request is asked again once, when its term is over without an answer or when it was not fulfilled.':
    'Una solicitud se reitera una sola vez, cuando su plazo vence sin respuesta o cuando no fue atendida.',
  'The document of a request is read by GET, and the file of its answer is sent by POST.':
    'El documento de una solicitud se lee por GET y el archivo de su respuesta se envía por POST.',
};
