import type { Fixture } from '../../fixture.ts';
import { shifted } from '../full-size/services.ts';

export const demoProviders: Fixture['providers'] = [
  { key: 'drafting-fund', name: 'Legislative Drafting Fund', kind: 'MULTILATERAL' },
  { key: 'ardenholm', name: 'Ardenholm Agency', kind: 'BILATERAL' },
  { key: 'recovery', name: 'Asset Recovery Facility', kind: 'MULTILATERAL' },
  { key: 'institute', name: 'Northern Integrity Institute', kind: 'ACADEMIC' },
  { key: 'ledger', name: 'Open Ledger Network', kind: 'CIVIL_SOCIETY' },
  { key: 'harbour', name: 'Harbour Analytics', kind: 'PRIVATE_SECTOR' },
  { key: 'southern', name: 'Southern Regional Centre', kind: 'REGIONAL' },
  { key: 'corvane', name: 'Corvane Cooperation Office', kind: 'BILATERAL', participant: 'XAB' },
];

type Offer = Fixture['offers'][number];
const every = ['en', 'es', 'fr', 'ru', 'ar'];

/** key, provider, title, types, articles, the rest; days of confirmation before today. */
const rows: readonly (readonly [string, string, string, readonly string[], readonly string[], number, Partial<Offer>?])[] = [
  ['laundering-drafting', 'drafting-fund', 'Laundering offence drafting', ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'], ['23'], 61, { capacityPerYear: 9, ceiling: { amount: '60000', currency: 'USD' }, languages: ['en', 'es', 'fr'], legalTraditions: ['CIVIL', 'COMMON'] }],
  ['bribery-drafting', 'drafting-fund', 'Bribery offences, from comparison to bill', ['LEGISLATIVE_DRAFTING', 'MODEL_LEGISLATION'], ['15', '16'], 30, { capacityPerYear: 6, languages: ['en', 'es', 'fr', 'ru'] }],
  ['embezzlement-advice', 'drafting-fund', 'Advice on embezzlement provisions', ['LEGAL_ADVICE'], ['17'], 12, { mode: 'REMOTE' }],
  ['justice-drafting', 'drafting-fund', 'Obstruction of justice: drafting help', ['LEGISLATIVE_DRAFTING'], ['25'], 100],
  ['extradition-model', 'drafting-fund', 'Model extradition clauses', ['MODEL_LEGISLATION'], ['44'], 150],
  ['mla-drafting', 'drafting-fund', 'Mutual legal assistance acts', ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'], ['46'], 20, { ceiling: { amount: '90000', currency: 'USD' } }],
  ['confiscation-drafting', 'drafting-fund', 'Confiscation and return: draft acts', ['LEGISLATIVE_DRAFTING', 'MODEL_LEGISLATION'], ['54', '55', '57'], 44],
  ['policy-plans', 'ardenholm', 'Action plans against corruption', ['ACTION_PLAN'], ['5', '6'], 25, { eligible: { regionalGroups: ['AFRICAN', 'ASIA_PACIFIC'] } }],
  ['bodies-adviser', 'ardenholm', 'Resident adviser to a prevention body', ['ON_SITE_EXPERT'], ['6'], 90, { mode: 'ON_SITE', capacityPerYear: 2 }],
  ['procurement-course', 'ardenholm', 'Procurement officers’ course', ['CAPACITY_BUILDING'], ['9'], 60, { capacityPerYear: 8 }],
  ['bribery-course', 'ardenholm', 'Investigating bribery', ['CAPACITY_BUILDING', 'ON_SITE_EXPERT'], ['15', '16', '17'], 15, { capacityPerYear: 10 }],
  ['laundering-mentors', 'ardenholm', 'Mentors for laundering cases', ['ON_SITE_EXPERT'], ['23'], 80, { mode: 'ON_SITE', capacityPerYear: 3, eligible: { regionalGroups: ['GRULAC', 'AFRICAN'] } }],
  ['witness-course', 'ardenholm', 'Protecting witnesses from pressure', ['CAPACITY_BUILDING'], ['25'], 33],
  ['mla-study-visits', 'ardenholm', 'Study visits to a central authority', ['CAPACITY_BUILDING', 'GOOD_PRACTICES'], ['44', '46'], 10, { capacityPerYear: 6 }],
  ['ldc-equipment', 'ardenholm', 'Computers for least developed countries', ['IT_EQUIPMENT', 'OTHER_EQUIPMENT'], ['5', '6', '9', '52'], 70, { eligible: { leastDevelopedOnly: true }, mode: 'ON_SITE' }],
  ['tracing-experts', 'recovery', 'Tracing and freezing: case mentoring', ['ON_SITE_EXPERT', 'LEGAL_ADVICE'], ['54', '55', '57'], 40, { capacityPerYear: 5 }],
  ['recovery-course', 'recovery', 'Asset recovery from first report to return', ['CAPACITY_BUILDING'], ['52', '53', '54', '55', '57'], 22, { capacityPerYear: 12 }],
  ['recovery-practices', 'recovery', 'How others returned assets', ['GOOD_PRACTICES'], ['57'], 5, { mode: 'REMOTE' }],
  ['recovery-cooperation', 'recovery', 'Meetings of asset recovery offices', ['INTERNATIONAL_COOPERATION'], ['54', '55', '57'], 66],
  ['bank-records', 'recovery', 'Customer records: drafting and checks', ['LEGISLATIVE_DRAFTING', 'IT_EQUIPMENT'], ['52'], 170],
  ['direct-recovery', 'recovery', 'Civil action for recovery', ['LEGAL_ADVICE', 'MODEL_LEGISLATION'], ['53'], 35],
  ['risk-surveys', 'institute', 'Corruption risk surveys', ['RESEARCH_DATA'], ['5', '9'], 55, { mode: 'REMOTE' }],
  ['indicators', 'institute', 'Statistics on cases', ['RESEARCH_DATA'], ['15', '17', '23', '25'], 130],
  ['evaluation', 'institute', 'Review of a national strategy', ['GOOD_PRACTICES', 'ACTION_PLAN'], ['5'], 18],
  ['prosecutors-school', 'institute', 'Summer school for prosecutors', ['CAPACITY_BUILDING'], ['15', '16', '23'], 9, { capacityPerYear: 20, conditions: 'Participants pay their travel.' }],
  ['comparative-law', 'institute', 'Comparative opinions', ['LEGAL_ADVICE'], ['16', '23', '44', '46'], 48, { mode: 'REMOTE', languages: ['en', 'fr'] }],
  ['open-contracts', 'ledger', 'Open contracting data', ['GOOD_PRACTICES', 'IT_EQUIPMENT'], ['9'], 14],
  ['citizen-plans', 'ledger', 'Plans made with civil society', ['ACTION_PLAN'], ['5'], 95],
  ['complaints', 'ledger', 'Complaint desks that people trust', ['GOOD_PRACTICES', 'CAPACITY_BUILDING'], ['6'], 200],
  ['case-system', 'harbour', 'Case management system', ['IT_EQUIPMENT'], ['6', '23', '46'], 28, { ceiling: { amount: '250000', currency: 'USD' }, capacityPerYear: 4 }],
  ['analysis-tools', 'harbour', 'Transaction analysis tools', ['IT_EQUIPMENT', 'CAPACITY_BUILDING'], ['23', '52'], 77, { ceiling: { amount: '180000', currency: 'EUR' } }],
  ['registers', 'harbour', 'Registers of declarations', ['IT_EQUIPMENT'], ['52'], 240],
  ['regional-mla', 'southern', 'Network of central authorities', ['INTERNATIONAL_COOPERATION'], ['44', '46'], 16, { eligible: { regionalGroups: ['GRULAC', 'AFRICAN', 'ASIA_PACIFIC'] } }],
  ['regional-course', 'southern', 'Regional courses in five languages', ['CAPACITY_BUILDING'], ['5', '6', '9', '15', '17', '23', '25'], 38, { capacityPerYear: 15, languages: every }],
  ['regional-experts', 'southern', 'Roster of regional experts', ['ON_SITE_EXPERT'], ['15', '23', '46', '52'], 58, { capacityPerYear: 6, mode: 'ON_SITE' }],
  ['regional-practices', 'southern', 'Exchange of good practices', ['GOOD_PRACTICES'], ['6', '15', '16', '44', '55'], 75, { mode: 'REMOTE' }],
  ['peer-drafting', 'corvane', 'From one small State to another: bribery laws', ['LEGAL_ADVICE', 'GOOD_PRACTICES'], ['15', '16'], 42, { mode: 'REMOTE', languages: ['en'] }],
  ['peer-extradition', 'corvane', 'Extradition desk: how we set ours up', ['GOOD_PRACTICES', 'ON_SITE_EXPERT'], ['44'], 21, { languages: ['en'], capacityPerYear: 2 }],
  ['peer-laundering', 'corvane', 'Laundering cases: visits to our unit', ['CAPACITY_BUILDING'], ['23'], 68, { languages: ['en', 'es'], capacityPerYear: 3 }],
  ['whole-advice', 'institute', 'Questions on any provision, answered', ['LEGAL_ADVICE', 'RESEARCH_DATA'], [], 50, { scope: { wholeConvention: true }, mode: 'REMOTE', capacityPerYear: 30 }],
];

export function demoOffers(today: string): Fixture['offers'] {
  return rows.map(([key, provider, title, types, articles, confirmedDaysAgo, more], n) => ({
    key,
    provider,
    title,
    description: null,
    types: [...types],
    scope: { articles: [...articles] },
    languages: ['en', 'es'],
    mode: 'BOTH',
    opens: n % 3 === 0 ? shifted(today, -200) : null,
    closes: n % 4 === 0 ? shifted(today, 400) : null,
    contact: `${provider}@providers.example`,
    confirmedAt: `${shifted(today, -confirmedDaysAgo)}T08:00:00.000Z`,
    ...more,
  }));
}
