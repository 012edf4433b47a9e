import type { Sentences } from '../sentences.ts';

export const requests: Sentences = {
  'One request reads one past moment. Ask for each in its own request.':
    'Una petición lee un solo momento pasado. Pida cada uno en su propia petición.',
  'This document asks for too much at once. Ask for fewer records or fewer fields.':
    'Este documento pide demasiado de una vez. Pida menos registros o menos campos.',
  'This document asks for "{key}" more than {most} times at one place. Once is enough.':
    'Este documento pide «{key}» más de {most} veces en un mismo lugar. Con una basta.',
  'This document goes too deep. Ask for at most {most} levels, and for the rest by id.':
    'Este documento es demasiado profundo. Pida como máximo {most} niveles y lo demás por identificador.',
  'This document has more than {most} {noun}. Ask in several requests.':
    'Este documento tiene más de {most} ({noun}). Pida en varias peticiones.',
  'This document is longer than {most} kB. Ask in several requests, and send values as variables.':
    'Este documento supera {most} kB. Pida en varias peticiones y envíe los valores como variables.',
  'This document has more than {most} tokens. Ask in several requests.':
    'Este documento tiene más de {most} símbolos. Pida en varias peticiones.',
  'This document is nested more than {most} levels deep. Write it flatter.':
    'Este documento tiene más de {most} niveles de anidación. Escríbalo más plano.',
  'This document is not valid GraphQL for this schema; the details are in English.':
    'Este documento no es GraphQL válido para este esquema; los detalles están en inglés.',
  'Introspection is off here. Read the schema at /schema.graphql.':
    'Aquí la introspección está desactivada. Lea el esquema en /schema.graphql.',
  'Name one of the operations of this document as operationName.':
    'Indique en operationName una de las operaciones de este documento.',
  'Send GraphQL by POST.': 'Envíe GraphQL por POST.',
  'Send the request as application/json in UTF-8.': 'Envíe la petición como application/json en UTF-8.',
  'Send the request as it is, not compressed.': 'Envíe la petición tal cual, sin comprimir.',
  'This request came from a page on another site. Ask from this site.':
    'Esta petición vino de una página de otro sitio. Hágala desde este sitio.',
  'This request is larger than a megabyte.': 'Esta petición supera un megabyte.',
  'This request did not come in time. Send it again.': 'Esta petición no llegó a tiempo. Envíela de nuevo.',
  'Somebody else is signed in here now. Sign in as the person who wrote this.':
    'Ahora otra persona ha iniciado sesión aquí. Inicie sesión como quien escribió esto.',
  'Subscriptions are sent as text/event-stream: ask for it in the Accept header.':
    'Las suscripciones se envían como text/event-stream: pídalo en el encabezado Accept.',
  'The body is not UTF-8.': 'El cuerpo no está en UTF-8.',
  'The body is not JSON.': 'El cuerpo no es JSON.',
  'Send one request: { "query", "variables", "operationName" }.':
    'Envíe una sola petición: { "query", "variables", "operationName" }.',
  'The document with this hash is not known here. Send it whole.':
    'El documento con esta suma de comprobación no se conoce aquí. Envíelo entero.',
  'The request has no query.': 'La petición no tiene query.',
  'variables is an object.': 'variables es un objeto.',
  'operationName is text.': 'operationName es un texto.',
  'extensions is an object.': 'extensions es un objeto.',
  'The body is nested more than {most} levels deep. Send it flatter.':
    'El cuerpo tiene más de {most} niveles de anidación. Envíelo más plano.',
  'The body holds more than {most} values. Send it in parts.':
    'El cuerpo contiene más de {most} valores. Envíelo por partes.',
  'Something failed here. Try again; if it keeps failing, report the request id.':
    'Algo falló aquí. Inténtelo de nuevo; si persiste, comunique el identificador de la petición.',
  'Too many people write to the same records at once. Nothing was written; try again in a few seconds.':
    'Demasiadas personas escriben a la vez en los mismos registros. No se escribió nada; inténtelo de nuevo dentro de unos segundos.',
  'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.':
    'La base de datos dejó de responder mientras escribía. Aún no sabemos si esto se escribió: envíelo de nuevo con el mismo operationId dentro de unos segundos y tendrá un solo efecto.',
  'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.':
    'Esto se escribió, pero la base de datos dejó de responder antes de que todo estuviera al día. Envíelo de nuevo con el mismo operationId dentro de unos segundos para tener la respuesta; tiene un solo efecto.',
  'The database cannot be reached. Nothing was written; try again in a few seconds.':
    'No se puede acceder a la base de datos. No se escribió nada; inténtelo de nuevo dentro de unos segundos.',
  'Too many people ask for {what} at once; try again in {seconds} second.':
    'Demasiadas personas piden lo mismo a la vez ({what}); inténtelo de nuevo dentro de {seconds} segundo.',
  'Too many people ask for {what} at once; try again in {seconds} seconds.':
    'Demasiadas personas piden lo mismo a la vez ({what}); inténtelo de nuevo dentro de {seconds} segundos.',
  'The server is stopping. Try again in a few seconds.':
    'El servidor se está deteniendo. Inténtelo de nuevo dentro de unos segundos.',
  'This is too long to be followed live. Ask for less, or with shorter filters.':
    'Esto es demasiado largo para seguirlo en directo. Pida menos o con filtros más cortos.',
  'As many pages follow live as this service can serve. Ask without a subscription, or try again later.':
    'Ya siguen en directo tantas páginas como este servicio puede atender. Pida sin suscripción o inténtelo más tarde.',
  'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.':
    'Los visitantes ya siguen en directo tantas preguntas distintas como este servicio puede atender. Inicie sesión, pida sin suscripción o inténtelo más tarde.',
  'Too many pages follow live from your address. Close some, sign in, or try again later.':
    'Demasiadas páginas siguen en directo desde su dirección. Cierre algunas, inicie sesión o inténtelo más tarde.',
  'You follow too many pages live. Close some, then try again.':
    'Sigue demasiadas páginas en directo. Cierre algunas e inténtelo de nuevo.',
};
