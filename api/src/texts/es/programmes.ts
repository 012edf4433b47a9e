import type { Sentences } from '../sentences.ts';

export const programmes: Sentences = {
  'The last year is before the first one. Correct one of them.':
    'El último año es anterior al primero. Corrija uno de los dos.',
  'A State’s plan is for itself alone. Take the other States out.':
    'El plan de un Estado es solo para él. Quite los demás Estados.',
  'Say whose it is: a State’s plan or a provider’s programme.':
    'Diga de quién es: el plan de un Estado o el programa de un proveedor.',
  'A need belongs to 20 plans and programmes at most. Choose those that matter most.':
    'Una necesidad figura en 20 planes y programas como máximo. Elija los que más importan.',
  'This one is for other States or provisions. Choose one that concerns the need.':
    'Este es para otros Estados o disposiciones. Elija uno que concierna a la necesidad.',
};
