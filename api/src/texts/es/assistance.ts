import type { Sentences } from '../sentences.ts';

export const assistance: Sentences = {
  'Say when the assessment was made.': 'Diga cuándo se hizo la evaluación.',
  'Say where the assessment can be read: send its web address.':
    'Diga dónde puede leerse la evaluación: envíe su dirección web.',
  'Name at least one State.': 'Indique al menos un Estado.',
  'Enter it for a State or for a provider, not for both.':
    'Regístrelo en nombre de un Estado o de un proveedor, no de ambos.',
  'A State enters what concerns itself alone. Take the other States out.':
    'Un Estado registra solo lo que le concierne a él. Quite los demás Estados.',
  'Name at least one assistance type.': 'Indique al menos un tipo de asistencia.',
  'Say what this offer is for: name provisions, articles or chapters, or the whole Convention.':
    'Diga para qué es esta oferta: indique disposiciones, artículos o capítulos, o toda la Convención.',
  'Model legislation is offered for named chapters, articles or provisions, never for the whole Convention. Name them, or remove model legislation.':
    'La legislación modelo se ofrece para capítulos, artículos o disposiciones concretos, nunca para toda la Convención. Indíquelos o retire la legislación modelo.',
  'The window closes before it opens. Send a later day.':
    'El periodo se cierra antes de abrirse. Indique un día posterior.',
  'Say what this offer would be: send its content.': 'Indique qué diría esta oferta: envíe su contenido.',
  'Name the offer that would be changed or withdrawn.':
    'Indique la oferta que se modificaría o se retiraría.',
  'Send the revision of the offer that you read.': 'Envíe la revisión de la oferta que usted leyó.',
  'This offer is named twice. Keep one change of it.':
    'Esta oferta figura dos veces. Deje un solo cambio de ella.',
  'A scenario has at most 50 changes. Make two of it.':
    'Un escenario tiene como máximo 50 cambios. Divídalo en dos.',
  'Send an amount above zero, in whole US dollars.':
    'Envíe un importe superior a cero, en dólares enteros de los Estados Unidos.',
  'Name a scenario, or a provider and what it would do.':
    'Indique un escenario, o un proveedor y lo que haría.',
  'Change an offer, or add one, before you keep this.':
    'Modifique una oferta, o añada una, antes de guardar el escenario.',
  'You keep 200 searches, and more is not possible. Remove one you no longer need.':
    'Usted guarda 200 búsquedas y no es posible guardar más. Elimine una que ya no necesite.',
  'A saved search always asks about the present. Leave the moment out.':
    'Una búsqueda guardada pregunta siempre por el momento actual. No indique ningún momento.',
  'Only who sees what donors see can share with them. Choose your colleagues.':
    'Solo quien ve lo que ven los donantes puede compartir con ellos. Elija a sus colegas.',
  'This scenario was applied. Make a new one to go on from there.':
    'Este escenario ya se aplicó. Haga uno nuevo para continuar desde ahí.',
  'This offer was withdrawn. Publish a new one instead.': 'Esta oferta fue retirada. Publique una nueva.',
  'This offer was withdrawn, so nothing more can be agreed on it. Decline, or choose another offer.':
    'Esta oferta fue retirada y ya no se puede acordar nada sobre ella. Rechace o elija otra oferta.',
  'Nobody has proposed this pair yet. Propose it first.':
    'Nadie ha propuesto todavía este emparejamiento. Propóngalo primero.',
  'Say why you decline, so that the other side can learn from it.':
    'Diga por qué rechaza, para que la otra parte pueda aprender de ello.',
  'This match is done.': 'Este emparejamiento está terminado.',
  'Donors may not see this need. Let its State open the answer to donors first.':
    'Los donantes no pueden ver esta necesidad. Su Estado debe abrir primero la respuesta a los donantes.',
  'All places of this offer are taken this year. Wait for the next year, or choose another offer.':
    'Todas las plazas de esta oferta están ocupadas este año. Espere al próximo o elija otra oferta.',
  'This need is met. Propose an open one.': 'Esta necesidad está atendida. Proponga una abierta.',
  'This need is withdrawn. Propose an open one.': 'Esta necesidad fue retirada. Proponga una abierta.',
  'The activity ends before it starts. Send a later day.':
    'La actividad termina antes de empezar. Indique un día posterior.',
  'This is not a currency. Send its ISO 4217 code, such as USD.':
    'Esto no es una moneda. Envíe su código ISO 4217, por ejemplo USD.',
  'Send the amount as a positive decimal number, such as 1250000.00.':
    'Envíe el importe como número decimal positivo, por ejemplo 1250000.00.',
  'Send an amount above zero, or leave it out.': 'Envíe un importe superior a cero u omítalo.',
  'This amount is too large. Send a smaller one.': 'Este importe es demasiado grande. Envíe uno menor.',
  'There is no {noun} "{code}". Correct it or remove it.':
    'Código desconocido ({noun}): «{code}». Corríjalo o quítelo.',
  'There is no {noun} "{code}". Correct the code or remove it.':
    'Código desconocido ({noun}): «{code}». Corrija el código o quítelo.',
  'There is no {noun} "{code}". Take the code as the catalogue writes it.':
    'Código desconocido ({noun}): «{code}». Tome el código tal como figura en el catálogo.',
  'There is no participant "{code}".': 'No hay ningún participante «{code}».',
  'The need was opened again, but the offer was withdrawn meanwhile.':
    'La necesidad se reabrió, pero entretanto la oferta fue retirada.',
  'The need was opened again, but all places of the offer are taken this year.':
    'La necesidad se reabrió, pero todas las plazas de la oferta están ocupadas este año.',
  'The need was opened again, but the offer no longer fits it.':
    'La necesidad se reabrió, pero la oferta ya no se ajusta a ella.',
  'The need was opened again, but donors may not see it.':
    'La necesidad se reabrió, pero los donantes no pueden verla.',
  'Declined when this world was made.': 'Rechazada al crear este mundo.',
  'This pair is blocked: the offer does not give this kind of help. Choose another offer or need.':
    'Hay un impedimento: la oferta no presta este tipo de ayuda. Elija otra oferta u otra necesidad.',
  'This pair is blocked: the provision is outside the scope of the offer. Choose another offer or need.':
    'Hay un impedimento: la disposición queda fuera del alcance de la oferta. Elija otra oferta u otra necesidad.',
  'This pair is blocked: the offer is not open to this State. Choose another offer or need.':
    'Hay un impedimento: la oferta no está abierta a este Estado. Elija otra oferta u otra necesidad.',
  'This pair is blocked: the window of the offer is not open today. Choose another offer or need.':
    'Hay un impedimento: el periodo de la oferta no está abierto hoy. Elija otra oferta u otra necesidad.',
  'This pair is blocked: all places of the offer are taken this year. Choose another offer or need.':
    'Hay un impedimento: todas las plazas de la oferta están ocupadas este año. Elija otra oferta u otra necesidad.',
  'This pair is blocked: the offer was withdrawn. Choose another offer or need.':
    'Hay un impedimento: la oferta fue retirada. Elija otra oferta u otra necesidad.',
  'This pair is blocked: the offer was not confirmed in time. Choose another offer or need.':
    'Hay un impedimento: la oferta no se confirmó a tiempo. Elija otra oferta u otra necesidad.',
  'This match is declined: propose it again.': 'Este emparejamiento fue rechazado: propóngalo de nuevo.',
  'This match is done: nothing comes next.': 'Este emparejamiento está terminado: no queda ningún paso.',
  'The next step is “{stage}”, and it belongs to the State. Either side may decline.':
    'El siguiente paso es «{stage}» y corresponde al Estado. Cualquiera de las partes puede rechazar.',
  'The next step is “{stage}”, and it belongs to the provider. Either side may decline.':
    'El siguiente paso es «{stage}» y corresponde al proveedor. Cualquiera de las partes puede rechazar.',
  'The next step is “{stage}”, and it belongs to the State and the provider. Either side may decline.':
    'El siguiente paso es «{stage}» y corresponde al Estado y al proveedor. Cualquiera de las partes puede rechazar.',
  'This pair is already proposed and is at “{stage}”. Take the next step of that match instead.':
    'Este emparejamiento ya se propuso y está en «{stage}». Dé su siguiente paso.',
  'Records are shown as they are now. Leave asOf out.':
    'Los registros se muestran tal como están ahora. Omita asOf.',
  '"{key}" is not a key of this dimension. Take the key as the matrix gave it.':
    '«{key}» no es una clave de esta dimensión. Tome la clave tal como la dio la matriz.',
  'The past does not change. Leave asOf out, or ask for the matrix once.':
    'El pasado no cambia. Omita asOf o pida la matriz una sola vez.',
  'This table has {count} cells, more than {most}. Filter it, or choose a coarser dimension and drill down.':
    'Esta tabla tiene {count} celdas, más de {most}. Fíltrela o elija una dimensión más general y descienda desde ella.',
  'This moment is in the future. Ask for a past one, or leave it out for the current matrix.':
    'Ese momento está en el futuro. Pida uno pasado u omítalo para ver la matriz actual.',
  'Compare a date with an edition or with now.': 'Compare una fecha con una edición o con el momento actual.',
  'The matrix is still taking in what was written last. Nothing was published; try again in a few seconds.':
    'La matriz todavía está incorporando lo último que se escribió. No se publicó nada; inténtelo de nuevo dentro de unos segundos.',
  'Name an edition or a moment, not both.': 'Indique una edición o un momento, no ambos.',
  'An edition does not change. Leave edition out, or ask for the matrix once.':
    'Una edición no cambia. Omita la edición o pida la matriz una sola vez.',
  'Only an edition has contents for several audiences. Name the edition.':
    'Solo una edición tiene contenidos para varios destinatarios. Indique la edición.',
  'This day is not in the future. Choose a later one, or publish the edition now.':
    'Ese día no está en el futuro. Elija uno posterior o publique la edición ahora.',
  'Editions are not published by themselves then. Leave the day out.':
    'En ese caso las ediciones no se publican por sí solas. Omita el día.',
  'A request reads one past moment. Ask for each of the others in its own request.':
    'Una petición lee un solo momento pasado. Pida los demás en peticiones propias.',
  'An offer cannot have been confirmed in the future.':
    'Una oferta no puede haberse confirmado en el futuro.',
  'A match is recorded by someone who speaks for both sides.':
    'Un emparejamiento lo registra quien habla por ambas partes.',
  'Name the provider.': 'Indique el nombre del proveedor.',
  'A provider is one of {codes}.': 'Un proveedor es uno de estos: {codes}.',
};
