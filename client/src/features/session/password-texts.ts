export const texts = {
  en: {
    title: 'Change password',
    current: 'Password now',
    next: 'New password',
    again: 'New password again',
    hint: 'At least twelve characters; a sentence is easier to keep than a riddle.',
    differ: 'The two do not agree. Type the new password again.',
    set: 'Set the password',
    change: 'Change the password',
    changed: 'The password is changed. Other sessions of this account have ended.',
  },
  es: {
    title: 'Cambiar la contraseña',
    current: 'Contraseña actual',
    next: 'Contraseña nueva',
    again: 'Contraseña nueva, otra vez',
    hint: 'Al menos doce caracteres; una frase es más fácil de recordar que un acertijo.',
    differ: 'No coinciden. Escriba de nuevo la contraseña nueva.',
    set: 'Fijar la contraseña',
    change: 'Cambiar la contraseña',
    changed: 'La contraseña ha cambiado. Las demás sesiones de esta cuenta se han cerrado.',
  },
};
