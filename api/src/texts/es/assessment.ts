import type { Sentences } from '../sentences.ts';

export const assessment: Sentences = {
  'Only the focal point chooses who may see an answer.':
    'Solo el punto focal elige quién puede ver una respuesta.',
  'This assessment was submitted. Edit it again to change its answers.':
    'Esta evaluación ya se presentó. Retómela para cambiar sus respuestas.',
  'This assessment was submitted. Edit it again to change and submit it.':
    'Esta evaluación ya se presentó. Retómela para cambiarla y presentarla.',
  'Confirm the declaration that this is what your State submits.':
    'Confirme la declaración de que esto es lo que presenta su Estado.',
  'This assessment is with its State, which has to submit it first.':
    'Esta evaluación está en manos de su Estado, que debe presentarla primero.',
  'This assessment was accepted. Only its State can edit it again.':
    'Esta evaluación fue aceptada. Solo su Estado puede retomarla.',
  'This assessment is already a draft. Continue with it.':
    'Esta evaluación ya es un borrador. Continúe con él.',
  'Help is wanted here. Remove those requests, or do not say that none is required.':
    'Aquí se pide ayuda. Retire las peticiones o no diga que no se necesita ninguna.',
  'This answer says that no help is required. Send noneRequired: false with the requests.':
    'Esta respuesta dice que no se necesita ayuda. Envíe noneRequired: false junto con las peticiones.',
  'This help ends before it begins. Correct one of the dates.':
    'Esta ayuda termina antes de empezar. Corrija una de las fechas.',
  'This is not an open need of your State. Remove it from the list.':
    'Esta no es una necesidad abierta de su Estado. Retírela de la lista.',
  'This need is in the list twice. Keep one.': 'Esta necesidad figura dos veces en la lista. Deje una.',
  "The list leaves out {missing} of your State's {all} open needs. Send them all.":
    'A la lista le faltan {missing} de las {all} necesidades abiertas de su Estado. Envíelas todas.',
  'Only an open need can be confirmed. Open it again first.':
    'Solo se puede confirmar una necesidad abierta. Ábrala de nuevo primero.',
  'This day is still to come. Say when it was.': 'Este día aún no ha llegado. Diga cuándo fue.',
  'This was decided already. Look at what became of it.': 'Esto ya se decidió. Vea qué ha sido de ello.',
  'Say why, so that whoever proposed it knows.': 'Diga por qué, para que lo sepa quien la propuso.',
  'Your last submission no longer asks for this. Ask for it again in the checklist.':
    'Su última presentación ya no pide esto. Pídalo de nuevo en la lista de verificación.',
  'A cycle is a year, such as 2027.': 'Un ciclo es un año, por ejemplo 2027.',
  'There is no participant "{code}". Take the code as the catalogue writes it.':
    'No hay ningún participante «{code}». Tome el código tal como figura en el catálogo.',
  'Say what {field} was before it was changed, null if there was nothing.':
    'Diga qué era {field} antes del cambio; null si no había nada.',
  'Name a field that this change sends.': 'Indique un campo que este cambio envíe.',
  'Name the window with up to 40 letters and digits.': 'Indique la ventana con hasta 40 letras y cifras.',
  'Name a field of the answer, such as practice, or leave it out.':
    'Indique un campo de la respuesta, como practice, u omítalo.',
  'This checklist does not ask {reference}. Send one of its provisions, such as {example}.':
    'Esta lista de verificación no pregunta por {reference}. Envíe una de sus disposiciones, por ejemplo {example}.',
  '“{label}” is asked for twice. Put both into one request.':
    '«{label}» se solicita por segunda vez. Reúna ambas solicitudes en una.',
  'Say the category of this help.': 'Indique la categoría de esta ayuda.',
  'This is the language of the texts themselves. Choose another one, or leave it out.':
    'Este es el idioma de los propios textos. Elija otro, o no indique ninguno.',
  'Say how many, or what happened; a year alone says nothing.':
    'Diga cuántos, o qué ocurrió; un año solo no dice nada.',
  '“{label}” is of another category. Leave the category out, or choose another type.':
    '«{label}» es de otra categoría. Omita la categoría o elija otro tipo.',
  'This checklist has no assistance type "{code}". Send one of {codes}.':
    'Esta lista de verificación no tiene el tipo de asistencia «{code}». Envíe uno de estos: {codes}.',
  'This checklist has no challenge "{code}". Send one of {codes}.':
    'Esta lista de verificación no tiene la dificultad «{code}». Envíe una de estas: {codes}.',
  'A need always has a state. Leave it out to keep it.':
    'Una necesidad siempre tiene un estado. Omítalo para conservarlo.',
  'The State withdrew this need.': 'El Estado retiró esta necesidad.',
  'The State no longer asks for this.': 'El Estado ya no solicita esto.',
  'There is no instrument "{code}". The instruments are {codes}.':
    'No existe el instrumento «{code}». Los instrumentos son {codes}.',
  'An answer has no field "{code}". Send one of these: {codes}.':
    'Una respuesta no tiene el campo «{code}». Envíe uno de estos: {codes}.',
  'This answer has no such comment. Read the answer again.':
    'Esta respuesta no tiene ese comentario. Lea de nuevo la respuesta.',
  'Compare submissions of one State.': 'Compare presentaciones de un mismo Estado.',
};
