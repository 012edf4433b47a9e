import type { Listing } from '../en/listing.ts';
import type { In } from '../whole.ts';

export const listing = {
  'listing.ask': {
    name: 'Nombre de la organización',
    nameMissing: 'Escriba su nombre.',
    names: 'Su nombre en otros idiomas',
    kind: 'Tipo de organización',
    kindMissing: 'Elija de qué tipo es.',
    choose: 'Elegir',
    about: 'Qué ayuda ofrece',
    aboutHint: 'Una frase: para quién y en qué.',
    aboutMissing: 'Diga en una frase qué ayuda ofrece.',
    site: 'Su sitio web (opcional)',
    siteHint: 'Una dirección web',
    country: 'Dónde tiene su sede (opcional)',
    noCountry: 'En ningún Estado, o no se dice',
    contactName: 'Su nombre',
    contactNameMissing: 'Escriba su nombre.',
    contactEmail: 'Su dirección de correo electrónico',
    contactEmailHint:
      'Allí llega un mensaje; con su enlace usted confirma la dirección y ve después qué ha sido de la solicitud.',
    contactEmailMissing: 'Escriba su dirección de correo electrónico.',
    ask: 'Solicitar figurar en la lista',
  },
  'listing.by-link': {
    notWhole:
      'Este enlace no está completo o es demasiado antiguo. Ábralo de nuevo desde el mensaje, o haga otra solicitud.',
    confirmWhat:
      '¿Es {{address}} su dirección, y debe la Secretaría examinar esta solicitud? Puede confirmarlo hasta el {{day}}.',
    confirm: 'Sí, enviarla a la Secretaría',
    notYou: 'Si usted no la hizo, cierre esta página: no ocurre nada.',
    expired:
      'La dirección no se confirmó antes del {{day}}, así que la Secretaría no recibió esta solicitud.',
    again: 'Solicitarlo de nuevo',
    waiting:
      'Confirmada el {{day}}. La Secretaría la examina; cuando haya decidido, usted recibirá un mensaje en {{address}}.',
    approved: 'Aprobada el {{day}}: {{provider}} figura en la lista y usted habla en su nombre.',
    signIn: 'Iniciar sesión',
    password: 'Aún no ha elegido contraseña: use el enlace del mensaje que se envió a {{address}}.',
    refused: 'Rechazada el {{day}}. La Secretaría da este motivo:',
    ranOut:
      'Aún no ha elegido contraseña, y el enlace que se envió a {{address}} ha caducado. Pida a la Secretaría que le envíe otro.',
    noLonger: 'Usted ya no habla por este proveedor. Si es un error, consulte a la Secretaría.',
  },
  'listing.card': {
    approve: 'Aprobar',
    refuse: 'Rechazar',
    approveOf: 'Aprobar: {{name}}',
    refuseOf: 'Rechazar: {{name}}',
    approveTitle: 'Aprobar la solicitud',
    refuseTitle: 'Rechazar la solicitud',
    approvedOn: 'Aprobada el {{day}}',
    refusedOn: 'Rechazada el {{day}}',
    kind: 'Tipo',
    country: 'Sede',
    site: 'Sitio web',
    contact: 'Quién lo solicita',
    askedOn: 'Solicitado el',
    listedAs: 'Figura como',
  },
  'listing.doubles': {
    title: 'Puede ser la misma organización',
    listed: 'ya figura en la lista',
    asks: 'solicitado el {{day}} por {{person}}',
    SAME_NAME: 'el mismo nombre',
    SAME_SITE: 'el mismo sitio web',
    ABBREVIATION: 'un nombre abrevia el otro',
    SIMILAR_NAME: 'un nombre parecido',
  },
  'listing.approve': {
    asNew:
      '{{name}} pasa a ser proveedor y {{person}} habla en su nombre. Un mensaje le dice cómo iniciar sesión.',
    asOneOf:
      'No se crea ningún proveedor: {{person}} habla en nombre del que ya figura. Un mensaje le dice cómo iniciar sesión.',
    as: 'Qué se hace con ella',
    new: 'Incluirla como proveedor nuevo',
    add: 'Añadir a la persona a {{provider}}',
    approve: 'Aprobar',
    back: 'Volver',
  },
  'listing.refuse': {
    reason: 'Motivo',
    hint: '{{person}} lo lee en un mensaje, tal como usted lo escribe.',
    missing: 'Diga por qué.',
    refuse: 'Rechazar',
    back: 'Volver',
  },
  'routes.ask-to-be-listed': {
    title: 'Solicitar figurar en la lista',
    titleByLink: 'Su solicitud de figurar en la lista',
    lead: 'Las organizaciones, empresas e institutos que prestan asistencia técnica pueden figurar aquí como proveedores. La Secretaría examina cada solicitud y la aprueba, o dice por qué no. Una vez en la lista, ustedes mismos publican sus ofertas.',
    asked_one:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} día: solo entonces recibe la Secretaría su solicitud.',
    asked_many:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} de días: solo entonces recibe la Secretaría su solicitud.',
    asked_other:
      'Un mensaje va en camino a {{address}}. Abra su enlace en el plazo de {{count}} días: solo entonces recibe la Secretaría su solicitud.',
  },
  'routes.listings': {
    title: 'Solicitudes de figurar en la lista',
    lead: 'Organizaciones, empresas e institutos que solicitan figurar como proveedores, cada una una vez confirmada su dirección por correo. Lo que usted decida se comunica por correo a quien lo solicitó.',
    open: 'En espera',
    decided: 'Decididas',
    none: 'Nadie espera figurar en la lista',
    noneDecided: 'Aún no se ha decidido nada',
    noneWhy: 'Quien presta ayuda puede solicitarlo con un formulario que no requiere cuenta.',
    form: 'Ver el formulario',
  },
  'listing.invited': {
    ACTIVE: '{{name}} ha elegido una contraseña.',
    INVITED: '{{name}} aún no ha elegido contraseña. El enlace del mensaje es válido hasta el {{day}}.',
    EXPIRED: '{{name}} no ha elegido contraseña, y el enlace del mensaje ha caducado.',
    renew: 'Enviar un enlace nuevo',
    renewOf: 'Enviar un enlace nuevo a {{name}}',
    people: 'Su página y sus personas',
  },
} satisfies In<'es', Listing>;
