/** Names of fictional States, in the order of their codes. None is or resembles the name of a real one closely. */
const chosen = [
  'Quinaya',
  'Corvane',
  'Sorenay',
  'Tamalira',
  'Dhanapor',
  'Kesaro',
  'Velmora',
  'Karpesk',
  'San Aurelio',
  'Costa Verada',
  'Santa Brisa',
  'Lysborg',
  'Port Solace',
  'Vanuika',
  'Lusoro',
  'Pontarena',
  'Brenia',
  'Nukuleva',
  'Westmark',
  'Tiravan',
  'Dragova',
  'Kalimanda',
];
const starts = [
  'Al',
  'Bor',
  'Cal',
  'Des',
  'Elm',
  'Fen',
  'Gar',
  'Hal',
  'Ist',
  'Jor',
  'Kel',
  'Lor',
  'Mer',
  'Nor',
  'Ost',
  'Pel',
  'Rav',
  'Sel',
  'Tor',
  'Ulm',
  'Var',
  'Wen',
  'Yar',
  'Zel',
];
const ends = ['avia', 'enda', 'imore', 'onara', 'uvia', 'eska', 'itana', 'oland'];

/** The n-th fictional State's name, n from 0. */
export function stateName(n: number): string {
  const known = chosen[n];
  if (known) return known;
  const made = n - chosen.length;
  return `${starts[made % starts.length]}${ends[Math.floor(made / starts.length) % ends.length]}`;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `XAA`, `XAB` … `XZZ`. */
export const stateCode = (n: number): string => `X${letters[Math.floor(n / 26)]}${letters[n % 26]}`;

const givenNames = [
  'Inés',
  'Tomás',
  'Amara',
  'Kofi',
  'Leila',
  'Marek',
  'Noor',
  'Ravi',
  'Sanja',
  'Teodor',
  'Yara',
  'Emre',
  'Lucía',
  'Oluchi',
  'Petra',
  'Samir',
];
const familyNames = [
  'Arcaya',
  'Belén',
  'Coronel',
  'Dahl',
  'Eyan',
  'Farro',
  'Gisler',
  'Haddo',
  'Ibarra',
  'Jansa',
  'Kaleo',
  'Lindo',
  'Morvan',
  'Nadir',
  'Okoro',
  'Pavel',
];

export const personName = (n: number): string =>
  `${givenNames[n % givenNames.length]} ${familyNames[(n * 7 + Math.floor(n / givenNames.length)) % familyNames.length]}`;
