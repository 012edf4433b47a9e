/** Reasons of this area in words, by language and code; each code stands in every language given here. */
export const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'stated-assistance': 'The State answered “{compliance}” on {provision} and asked for: {type}.',
    'stated-assistance-unanswered': 'The State gave no yes or no on {provision}, but asked for: {type}.',
    'no-longer-stated': 'What the State last submitted on {provision} no longer asks for: {type}.',
    'without-gap':
      'Help is asked for on {provision}, where no gap was admitted. The State should confirm this need.',
    'already-assisted': '{provider} already gives this State help of this type on {provision}: {type}.',
    'waits-for': '{provision} waits for {prerequisite}, which the State answered “{compliance}”.',
    vague: 'The subject “{subject}” does not say what the help is for.',
    'vague-without-subject': 'Nothing says yet what the help on {provision} is for.',
    'silent-gap':
      'The State answered “{compliance}” on {provision}, asked for no help and did not say that none is required.',
    'far-target-date': 'The target date {date} is more than five years ahead.',
  },
  es: {
    'stated-assistance': 'El Estado respondió «{compliance}» sobre {provision} y solicitó: {type}.',
    'stated-assistance-unanswered':
      'El Estado no respondió sí ni no sobre {provision}, pero solicitó: {type}.',
    'no-longer-stated': 'Lo último que el Estado presentó sobre {provision} ya no solicita: {type}.',
    'without-gap':
      'Se solicita ayuda sobre {provision}, donde no se reconoció ninguna carencia. El Estado debería confirmar esta necesidad.',
    'already-assisted': '{provider} ya presta a este Estado ayuda de este tipo sobre {provision}: {type}.',
    'waits-for': '{provision} depende de {prerequisite}, sobre lo cual el Estado respondió «{compliance}».',
    vague: 'El tema «{subject}» no dice para qué es la ayuda.',
    'vague-without-subject': 'Todavía nada dice para qué es la ayuda sobre {provision}.',
    'silent-gap':
      'El Estado respondió «{compliance}» sobre {provision}, no solicitó ayuda ni dijo que no la necesitara.',
    'far-target-date': 'La fecha prevista, {date}, queda a más de cinco años.',
  },
};
