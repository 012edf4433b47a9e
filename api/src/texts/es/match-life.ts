import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'Un mensaje muestra como máximo {most} archivos. Envíe los demás con el siguiente.',
  'Write a message, or choose a file to send.': 'Escriba un mensaje o elija un archivo para enviar.',
  'Send the limit of every step once.': 'Envíe el plazo de cada paso una vez.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Su parte no ha enviado tal archivo, o ya no se conserva. Envíe el archivo y adjúntelo de nuevo.',
};
