import type { Sentences } from '../sentences.ts';

export const matchLife: Sentences = {
  'A message shows at most {most} files. Send the others with the next one.':
    'Un mensaje muestra como máximo {most} archivos. Envíe los demás con el siguiente.',
  'Write a message, or choose a file to send.': 'Escriba un mensaje o elija un archivo para enviar.',
  'Send the limit of every step once.': 'Envíe el plazo de cada paso una vez.',
  'Your side has sent no such file, or it is kept no longer. Send the file, and attach it again.':
    'Su parte no ha enviado tal archivo, o ya no se conserva. Envíe el archivo y adjúntelo de nuevo.',
  'A State offers its experience with single provisions. Name those, and nothing wider.':
    'Un Estado ofrece su experiencia con disposiciones concretas. Nómbrelas, y nada más amplio.',
  'Your State has not answered {provision} with yes and a measure. Submit such an answer first, or choose another provision.':
    'Su Estado no ha respondido a {provision} con un sí y una medida. Presente antes esa respuesta, o elija otra disposición.',
  'This provider is a State, and sees only needs that everybody may see. Show this need to everybody first, or choose another offer.':
    'Este proveedor es un Estado y solo ve las necesidades que todos pueden ver. Muestre antes esta necesidad a todos, o elija otra oferta.',
};
