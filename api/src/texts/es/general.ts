import type { Sentences } from '../sentences.ts';

export const general: Sentences = {
  'Sign in first.': 'Inicie sesión primero.',
  'Your role does not allow this.': 'Su función no permite esto.',
  'Your rights were changed a moment ago. Look at what you may do now, and try again.':
    'Sus permisos acaban de cambiar. Vea qué puede hacer ahora y vuelva a intentarlo.',
  'There is nothing with this id that you may see. Check the id, or ask whoever gave it to you.':
    'No hay nada con este identificador que usted pueda ver. Compruébelo o pregunte a quien se lo dio.',
  'Somebody changed this since you read it. Read it again and send your change with its current revision.':
    'Alguien cambió esto después de que usted lo leyera. Léalo de nuevo y envíe su cambio con la revisión actual.',
  'This operationId was used for something else. Make a new UUID for each new request.':
    'Este operationId se usó para otra cosa. Genere un UUID nuevo para cada petición nueva.',
  'Ask for 1 to 100 records at a time.': 'Pida de 1 a 100 registros cada vez.',
  'Write something here, or leave it out.': 'Escriba algo aquí u omítalo.',
  'This is missing. Send it.': 'Falta esto. Envíelo.',
  'Send at most {count} characters.': 'Envíe como máximo {count} caracteres.',
  'This text is too long. Send at most {count} characters.':
    'Este texto es demasiado largo. Envíe como máximo {count} caracteres.',
  'Send at most {count} entries.': 'Envíe como máximo {count} entradas.',
  'This is not written as it should be. Check its format.':
    'Esto no está escrito como debe. Compruebe el formato.',
  'This text is broken: it holds half a character. Write it again.':
    'Este texto está dañado: contiene medio carácter. Escríbalo de nuevo.',
  'Write the date as 2027-05-01: a year of four digits, the month, the day.':
    'Escriba la fecha como 2027-05-01: el año con cuatro cifras, el mes, el día.',
  'There is no such day in the calendar. Check the month and the day.':
    'Ese día no existe en el calendario. Compruebe el mes y el día.',
  'Send a web address that begins with http:// or https://.':
    'Envíe una dirección web que empiece por http:// o https://.',
  'This is not a language tag. Send a BCP 47 tag, such as en or pt-BR.':
    'Esto no es una etiqueta de idioma. Envíe una etiqueta BCP 47, por ejemplo en o pt-BR.',
  'The year {year} cannot be right. Write a year from {first} to {last}, such as 2027-05-01.':
    'El año {year} no puede ser. Escriba un año entre {first} y {last}, por ejemplo 2027-05-01.',
  '{currency} has no digits after the point. Round the amount.':
    '{currency} no tiene decimales. Redondee el importe.',
  '{currency} has at most {digits} digits after the point. Round the amount.':
    '{currency} tiene como máximo {digits} decimales. Redondee el importe.',
  'Check the input.': 'Compruebe los datos enviados.',
  'Send text here.': 'Envíe aquí un texto.',
  'Send a number here.': 'Envíe aquí un número.',
  'Send a whole number here.': 'Envíe aquí un número entero.',
  'Send true or false here.': 'Envíe aquí true o false.',
  'Send a list here.': 'Envíe aquí una lista.',
  'Send an object here.': 'Envíe aquí un objeto.',
  'Send {type} here.': 'Envíe aquí un valor de tipo {type}.',
  'Send at most {most}.': 'Envíe {most} como máximo.',
  'Send at least {least}.': 'Envíe {least} como mínimo.',
  'Send at least {least} characters.': 'Envíe como mínimo {least} caracteres.',
  'Send at least {least} entries.': 'Envíe como mínimo {least} elementos.',
  'Send one of {codes}.': 'Envíe uno de estos valores: {codes}.',
  'Take out {names}: there is no such field.': 'Quite {names}: no existe ningún campo con ese nombre.',
  'Take this out: there is no such field.': 'Quite esto: no existe ningún campo con ese nombre.',
  'This text is broken: there is half a character at place {place}. Write it again.':
    'Este texto está dañado: en la posición {place} hay medio carácter. Escríbalo de nuevo.',
  'Take out the control character {character} at place {place}.':
    'Quite el carácter de control {character} de la posición {place}.',
  'This id does not come from this API. Take the id as the API gave it.':
    'Este no es un identificador de esta API. Tome el identificador tal como lo dio la API.',
  'This is not the id of a {noun}. Take the id as the API gave it.':
    'Este no es el identificador que se pide ({noun}). Tome el identificador tal como lo dio la API.',
  'This is not the id of an {noun}. Take the id as the API gave it.':
    'Este no es el identificador que se pide ({noun}). Tome el identificador tal como lo dio la API.',
  'Write the instant as 2027-05-01T09:40:00Z: a day, a T, the time, and Z or the offset.':
    'Escriba el instante como 2027-05-01T09:40:00Z: el día, una T, la hora y Z o el desfase.',
  'Send a UUID, such as 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.':
    'Envíe un UUID, por ejemplo 3f0c1a52-8a55-4e0b-9f5e-6d1f8a2b7c90.',
  'Write the number with at most 15 digits before the point and 6 after it, such as 1250000.00.':
    'Escriba el número con 15 cifras como máximo antes del punto y 6 después, por ejemplo 1250000.00.',
  'Write a whole number from -2147483648 to 2147483647.':
    'Escriba un número entero entre -2147483648 y 2147483647.',
  'Write a number.': 'Escriba un número.',
  'Send an id here, as the API gave it.': 'Envíe aquí un identificador tal como lo dio la API.',
  'This cursor does not come from this list. Take pageInfo.endCursor of the previous page.':
    'Este no es un cursor de esta lista. Tome pageInfo.endCursor de la página anterior.',
  'Search for at most {most} characters: a few words are enough.':
    'Busque con {most} caracteres como máximo: bastan unas pocas palabras.',
  'Words are looked for in the list of needs alone, not in figures. Leave them out here.':
    'Las palabras se buscan solo en la lista de necesidades, no en las cifras. Quítelas aquí.',
  'What providers put first narrows the matrix, its figures and the list of needs. Leave it out here.':
    'Las prioridades de los proveedores delimitan la matriz, sus cifras y la lista de necesidades. Quítelas aquí.',
  'There is no such audience. Choose the public, donors or a State.':
    'No existe ese público destinatario. Elija el público, los donantes o un Estado.',
  'A saved search shows each reader what they see themselves. Leave seenAs out.':
    'Una búsqueda guardada muestra a cada lector lo que ve. Quite seenAs.',
};
