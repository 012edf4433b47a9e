import type { Sentences } from '../sentences.ts';

/** Of providers: asking to be listed as one, and making one of two records. */
export const listing: Sentences = {
  'These are one record. Choose two that are of one organization.':
    'Es un solo registro. Elija dos que sean de una misma organización.',
  'A State that gives help itself is one record already. Choose two organizations.':
    'Un Estado que presta ayuda él mismo ya es un solo registro. Elija dos organizaciones.',
  'One of the two is invented for demonstration. Choose two real ones, or two invented ones.':
    'Uno de los dos es inventado para la demostración. Elija dos reales o dos inventados.',
  'This record was merged already. Choose the one that it became.':
    'Este registro ya se fusionó. Elija aquel en que se convirtió.',
  'This request was already confirmed on {day}. There is nothing left to do.':
    'Esta solicitud ya se confirmó el {day}. No queda nada por hacer.',
  'This link has expired. Ask once more; a new mail will come.':
    'Este enlace ha caducado. Solicítelo de nuevo; llegará otro mensaje.',
  'This request was decided already. Read it again to see how.':
    'Esta solicitud ya se decidió. Léala de nuevo para ver cómo.',
  'Give one name in each language.': 'Dé un solo nombre en cada idioma.',
  'Send one e-mail address, such as name@example.org.':
    'Envíe una dirección de correo electrónico, como nombre@example.org.',
  'This link is not whole. Open it from the mail again.':
    'Este enlace no está completo. Ábralo de nuevo desde el mensaje.',
  'A State speaks for itself by its focal points. Choose an organization.':
    'Un Estado habla por sí mismo mediante sus puntos focales. Elija una organización.',
  'A provider of this name is listed already. Add this person to it, or refuse with a reason.':
    'Ya figura en la lista un proveedor con este nombre. Añada a esta persona a él o rechace la solicitud con un motivo.',
  'This person speaks for the provider already. Send a new link instead, if need be.':
    'Esta persona ya habla por el proveedor. Si hace falta, envíele un enlace nuevo.',
  'A hundred people speak for this provider. End the access of somebody first.':
    'Cien personas hablan por este proveedor. Ponga fin primero al acceso de alguna.',
  'This person has set a password already, and signs in with it.':
    'Esta persona ya ha elegido una contraseña e inicia sesión con ella.',
  'Nobody ends their own access. Ask a colleague or the secretariat.':
    'Nadie pone fin a su propio acceso. Pídalo a un colega o a la Secretaría.',
  'Two hundred drafts wait here already. Publish or remove one first.':
    'Aquí esperan ya doscientos borradores. Publique o quite antes uno.',
};

/** What is mailed to whoever asked. */
export const listingLetters: Sentences = {
  'provider-merged-subject': '{other} es ahora {name}',
  'provider-merged':
    'La Secretaría ha fusionado dos registros de una misma organización: {other} es ahora {name}. Todo lo que pertenecía a {other} está allí, y usted habla en nombre de {name}.',
  'letter-foot-given':
    'Needs Matrix envía este mensaje porque alguien indicó allí su dirección. Si no fue usted, no tiene que hacer nada. Por favor, no responda a este mensaje.',
  'listing-confirm-subject': 'Confirme su dirección para Needs Matrix',
  'listing-confirm':
    'Con esta dirección alguien solicitó que una organización figure en Needs Matrix como proveedor de asistencia técnica. Si fue usted, confírmelo en un plazo de {days} días con el enlace de abajo. Abre una página con un solo botón; el mismo enlace le muestra después qué ha sido de la solicitud.',
  'listing-approved-subject': '{name} ya figura en Needs Matrix',
  'listing-approved':
    'La Secretaría ha aprobado que {name} figure como proveedor de asistencia técnica. Usted habla por él: inicie sesión como hasta ahora y publique sus ofertas.',
  'listing-approved-account-subject': '{name} ya figura en Needs Matrix',
  'listing-approved-account':
    'La Secretaría ha aprobado que {name} figure como proveedor de asistencia técnica. Usted habla por él. Elija una contraseña con el enlace de abajo, que sirve una sola vez y durante 30 días; después podrá publicar sus ofertas.',
  'listing-refused-subject': 'Su solicitud de figurar en la lista se ha rechazado',
  'listing-refused':
    'La Secretaría ha rechazado que {name} figure como proveedor de asistencia técnica. Da este motivo:',
  'colleague-invited-subject': 'Usted habla por {name} en Needs Matrix',
  'colleague-invited':
    '{by} le ha pedido que hable por {name}, proveedor de asistencia técnica. Inicie sesión como hasta ahora: allí están sus ofertas, borradores y emparejamientos.',
  'colleague-invited-account-subject': 'Se le invita a hablar por {name} en Needs Matrix',
  'colleague-invited-account':
    '{by} le ha pedido que hable por {name}, proveedor de asistencia técnica. Elija una contraseña con el enlace de abajo, que sirve una sola vez y durante {days} días; allí están sus ofertas, borradores y emparejamientos.',
  'invitation-renewed-subject': 'Un enlace nuevo para elegir su contraseña de Needs Matrix',
  'invitation-renewed':
    'Usted habla por {name}, proveedor de asistencia técnica, y aún no ha elegido contraseña. Elíjala con el enlace de abajo, que sirve una sola vez y durante {days} días. Los enlaces de mensajes anteriores ya no sirven.',
  'access-ended-subject': 'Usted ya no habla por {name}',
  'access-ended':
    'Alguien que habla por {name}, o la Secretaría, ha puesto fin a su acceso a él en Needs Matrix. Lo que usted hizo allí queda. Si es un error, consulte a sus colegas o a la Secretaría.',
};
