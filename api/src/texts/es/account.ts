import type { Sentences } from '../sentences.ts';

export const account: Sentences = {
  'The e-mail address and the password do not match. Check both.':
    'La dirección de correo y la contraseña no coinciden. Compruebe ambas.',
  'Too many attempts. Wait {minutes} minutes and try again.':
    'Demasiados intentos. Espere {minutes} minutos y vuelva a intentarlo.',
  'Too many attempts. Wait a minute and try again.':
    'Demasiados intentos. Espere un minuto y vuelva a intentarlo.',
  'Many people are signing in at this moment. Try again in a minute.':
    'En este momento muchas personas están iniciando sesión. Vuelva a intentarlo dentro de un minuto.',
  'This is not your current password.': 'Esta no es su contraseña actual.',
  'A password has at least 12 characters. A sentence of four words is a good one.':
    'Una contraseña tiene al menos 12 caracteres. Una frase de cuatro palabras es buena.',
  'A password has at most 200 characters.': 'Una contraseña tiene como máximo 200 caracteres.',
  'This link was already used, has expired, or a newer one was sent. If you have set a password, sign in; otherwise ask whoever invited you, or the secretariat, for a new link.':
    'Este enlace ya se usó, ha caducado o se envió otro más reciente. Si ya ha elegido una contraseña, inicie sesión; si no, pida un enlace nuevo a quien lo invitó o a la Secretaría.',
  'A token lasts 1 to 365 days.': 'Una clave dura de 1 a 365 días.',
  'A token is shown once. Make a new one with a new operationId.':
    'Una clave se muestra una sola vez. Cree otra con un operationId nuevo.',
  'A token cannot make one that outlives it. Sign in to make one that does.':
    'Una clave no puede crear otra que dure más que ella. Inicie sesión para crear una que dure más.',
  'A token can only end itself and what it made. Sign in to end another.':
    'Una clave solo pone fin a sí misma y a lo que creó. Inicie sesión para poner fin a otra.',
  'There is already an account with this e-mail address. Use it, or give another address.':
    'Ya existe una cuenta con esta dirección de correo. Úsela o indique otra dirección.',
  'There are no texts in the language "{tag}". Choose en, es, fr, ar, ru or zh.':
    'No hay textos en el idioma «{tag}». Elija en, es, fr, ar, ru o zh.',
  '"{email}" is not an e-mail address.': '«{email}» no es una dirección de correo.',
};
