import { account } from './account.ts';
import { home } from './home.ts';
import { lib } from './lib.ts';
import { matrix } from './matrix.ts';
import { participant } from './participant.ts';
import { ui } from './ui.ts';

export default { ...home, ...lib, ...matrix, ...participant, ...account, ...ui };
