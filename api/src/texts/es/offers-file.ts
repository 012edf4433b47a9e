import type { Sentences } from '../sentences.ts';

export const offersHeadings: Sentences = {
  'offer.code': 'Código',
  'offer.revision': 'Revisión (déjela como está)',
  'offer.title': 'Título',
  'offer.description': 'Descripción',
  'offer.types': 'Tipos de ayuda',
  'offer.wholeConvention': 'Toda la Convención',
  'offer.chapters': 'Capítulos',
  'offer.articles': 'Artículos',
  'offer.provisions': 'Disposiciones',
  'offer.subjects': 'Temas',
  'offer.participants': 'Estados',
  'offer.regionalGroups': 'Grupos regionales',
  'offer.leastDevelopedOnly': 'Solo países menos adelantados',
  'offer.except': 'Todos menos estos Estados',
  'offer.languages': 'Idiomas',
  'offer.legalTraditions': 'Tradiciones jurídicas',
  'offer.mode': 'Cómo se presta',
  'offer.opens': 'Se abre el',
  'offer.closes': 'Se cierra el',
  'offer.capacityPerYear': 'Plazas al año',
  'offer.ceiling': 'Importe máximo por necesidad',
  'offer.currency': 'Moneda',
  'offer.conditions': 'Condiciones',
  'offer.contact': 'Contacto',
  'offer.state': 'Estado de la oferta (no se lee)',
  'offer.confirmedAt': 'Confirmada el (no se lee)',
  'offer.offers': 'Ofertas',
  'offer.codes': 'Códigos',
  'offer.column': 'Columna',
  'offer.meaning': 'Qué significa',
  'offer.yes': 'Sí; vacío: no',
  'offer.REMOTE': 'A distancia',
  'offer.ON_SITE': 'Presencial',
  'offer.BOTH': 'A distancia o presencial',
  'offer.CIVIL': 'Derecho continental',
  'offer.COMMON': 'Common law',
  'offer.CUSTOMARY': 'Derecho consuetudinario',
  'offer.ISLAMIC': 'Derecho islámico',
  'offer.MIXED': 'Mixta',
};

export const offersFile: Sentences = {
  'Write yes, or leave the cell empty.': 'Escriba yes o deje la celda vacía.',
  'Write a whole number, or leave the cell empty.': 'Escriba un número entero o deje la celda vacía.',
  'No offer of yours has this code. Correct the code, or empty the cell of the revision to publish a new offer.':
    'Ninguna oferta suya tiene este código. Corrija el código o vacíe la celda de la revisión para publicar una oferta nueva.',
  'This offer was changed after the file was made. Download your offers again, and make your changes in that file.':
    'Esta oferta se modificó después de crearse el archivo. Descargue de nuevo sus ofertas y haga los cambios en ese archivo.',
  'This is the code of an offer that is not yours, or is no longer there. Give the row a code of your own.':
    'Este es el código de una oferta que no es suya o que ya no existe. Dé a la fila un código propio.',
  'This row has no code. Give it one of your own, such as TRAINING-1: by it the offer is known when the file comes again.':
    'Esta fila no tiene código. Déle uno propio, como TRAINING-1: por él se reconoce la oferta cuando vuelve el archivo.',
  'This code is in the file twice. Give each offer its own.':
    'Este código está dos veces en el archivo. Dé a cada oferta el suyo.',
  'This window is over already: the offer is published, and serves no need. Correct the day if it is wrong.':
    'Este periodo ya ha terminado: la oferta se publica y no atiende ninguna necesidad. Corrija la fecha si es errónea.',
  'This is not a file of offers: its first row has no columns code and title. Download your offers, and write into that file.':
    'Este no es un archivo de ofertas: su primera fila no tiene las columnas code y title. Descargue sus ofertas y escriba en ese archivo.',
  'There is no offer in this file. Write a row for each below the headings.':
    'En este archivo no hay ninguna oferta. Escriba una fila para cada una debajo de los encabezados.',
  'There is no column “{name}” ({value}), and it is passed over. Correct its heading if it is to be read.':
    'No existe la columna «{name}» ({value}) y se omite. Corrija su encabezado si debe leerse.',
  'Offers are read as a file by GET, and sent by POST.':
    'Las ofertas se leen como archivo con GET y se envían con POST.',
  'Send the file as XLSX or CSV.': 'Envíe el archivo en XLSX o CSV.',
  'Say what comes first: in words, or by kinds of help, provisions or States.':
    'Diga qué va primero: con palabras, o por tipos de ayuda, disposiciones o Estados.',
  'The last year is before the first. Send a later year.':
    'El último año es anterior al primero. Envíe un año posterior.',
};
