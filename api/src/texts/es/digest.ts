import type { Sentences } from '../sentences.ts';

/** Of subscriptions. */
export const subscriptionRefusals: Sentences = {
  'Follow at most {most} things. Remove one first.': 'Siga como máximo {most} cosas. Quite primero una.',
  'Everything is followed without a code. Leave it out.': 'Todo se sigue sin código. No lo indique.',
  'Say what is followed: send its code.': 'Diga qué se sigue: envíe su código.',
  'Follow one thing at least, or unsubscribe.': 'Siga al menos una cosa o cancele la suscripción.',
  'A saved search is followed by people who are signed in. Sign in first.':
    'Las búsquedas guardadas las sigue quien ha iniciado sesión. Inicie sesión primero.',
  'This link is not whole, or no longer in use. Open that of the newest mail.':
    'Este enlace no está completo o ya no se usa. Abra el del mensaje más reciente.',
  'When it was to be sent there was nothing left to tell. Nobody needs to do anything.':
    'Al ir a enviarlo no quedaba nada que contar. Nadie tiene que hacer nada.',
};

/** What digests say. */
export const digestLetters: Sentences = {
  'digest-confirm-subject': '¿Desea recibir los resúmenes de Needs Matrix?',
  'digest-confirm':
    'Con esta dirección alguien pidió mensajes que cuentan qué ha cambiado en la matriz de necesidades y servicios. Si fue usted, confírmelo en un plazo de {days} días con el enlace siguiente. Abre una página con un solo botón. Si no hace nada, no llegará ningún mensaje.',
  'digest-subject': 'Qué ha cambiado en Needs Matrix hasta el {day}',
  digest:
    'Esto es lo que cambió del {from} al {day} en lo que usted sigue, en la medida en que puede verlo hoy.',
  'digest-edition-subject': 'Edición {to} de la matriz de necesidades y servicios',
  'digest-edition':
    'Se ha publicado la edición {to}. Esto es lo que cambió desde la edición {from} en lo que usted sigue, en la medida en que puede verlo hoy.',
  'digest-everything': 'Toda la matriz',
  'digest-participant': 'Estado: {participant}',
  'digest-article': 'Artículo: {article}',
  'digest-type': 'Tipo de asistencia: {type}',
  'digest-subject-followed': 'Tema: {subjects}',
  'digest-search': 'Búsqueda guardada «{title}»',
  'digest-counts':
    'Necesidades nuevas: {added}. Ya no están: {gone}. Mejor atendidas: {further}. Menos atendidas: {fallen}.',
  'letter-foot-digest':
    'Needs Matrix le escribe porque usted sigue esto. El enlace siguiente pone fin a estos mensajes o cambia lo que sigue. No responda a este mensaje.',
  'letter-unsubscribe': 'Cancelar la suscripción o cambiar lo que sigo',
};
