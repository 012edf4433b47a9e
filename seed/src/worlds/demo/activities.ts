import type { Fixture } from '../../fixture.ts';
import { shifted } from '../full-size/services.ts';

type Activity = Fixture['activities'][number];

/** title, status, providers, States, provisions, types, start and end in days from today. */
const rows: readonly (readonly [string, Activity['status'], readonly string[], readonly string[], readonly string[], readonly string[], number, number])[] = [
  ['Prevention body in two provinces', 'IMPLEMENTATION', ['ardenholm'], ['XAF'], ['6(1)', '6(2)'], ['ON_SITE_EXPERT', 'CAPACITY_BUILDING'], -200, 300],
  ['National strategy review', 'IMPLEMENTATION', ['institute', 'ardenholm'], ['XAE'], ['5(1)', '5(3)'], ['ACTION_PLAN', 'RESEARCH_DATA'], -90, 120],
  ['Procurement training, third round', 'IMPLEMENTATION', ['ardenholm'], ['XAD', 'XAG'], ['9(1)', '9(2)'], ['CAPACITY_BUILDING'], -30, 200],
  ['Open contracts pilot', 'PIPELINE', ['ledger', 'harbour'], ['XAI'], ['9(1)'], ['IT_EQUIPMENT', 'GOOD_PRACTICES'], 60, 400],
  ['Bribery bill, drafting workshops', 'FINALISATION', ['drafting-fund'], ['XAC'], ['15(a)', '15(b)', '16(1)'], ['LEGISLATIVE_DRAFTING'], -400, 20],
  ['Foreign bribery: comparative opinion', 'CLOSED', ['institute'], ['XAB'], ['16(1)', '16(2)'], ['LEGAL_ADVICE'], -700, -300],
  ['Embezzlement investigators’ course', 'CLOSED', ['ardenholm'], ['XAH'], ['17'], ['CAPACITY_BUILDING'], -500, -380],
  ['Laundering unit: mentors', 'IMPLEMENTATION', ['ardenholm', 'southern'], ['XAJ'], ['23(1)(a)(i)', '23(1)(a)(ii)'], ['ON_SITE_EXPERT'], -60, 300],
  ['Case system for the laundering unit', 'IMPLEMENTATION', ['harbour'], ['XAI', 'XAJ'], ['23(1)(a)(i)', '23(1)(b)(i)'], ['IT_EQUIPMENT'], -150, 90],
  ['Predicate offences: draft amendments', 'PIPELINE', ['drafting-fund'], ['XAK'], ['23(2)(a)', '23(2)(b)'], ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'], 30, 300],
  ['Laundering course for judges', 'IMPLEMENTATION', ['southern'], ['XAC', 'XAF', 'XAG'], ['23(1)(a)(i)', '23(1)(b)(ii)'], ['CAPACITY_BUILDING'], -20, 160],
  ['Witness protection visits', 'CLOSED', ['corvane'], ['XAE'], ['25(a)'], ['CAPACITY_BUILDING', 'GOOD_PRACTICES'], -300, -200],
  ['Hearing witnesses by video', 'SUSPENDED', ['harbour'], ['XAG'], ['46(18)'], ['IT_EQUIPMENT'], -250, 100],
  ['Extradition desks, regional network', 'IMPLEMENTATION', ['southern'], ['XAI', 'XAJ'], ['44(1)', '44(9)'], ['INTERNATIONAL_COOPERATION', 'CAPACITY_BUILDING'], -120, 240],
  ['Extradition clauses for a treaty', 'PIPELINE', ['drafting-fund'], ['XAD'], ['44(4)', '44(5)'], ['MODEL_LEGISLATION'], 14, 180],
  ['Central authority: study visit', 'CLOSED', ['ardenholm'], ['XAC'], ['46(13)'], ['CAPACITY_BUILDING'], -420, -400],
  ['Mutual assistance act', 'IMPLEMENTATION', ['drafting-fund', 'recovery'], ['XAE', 'XAK'], ['46(1)', '46(8)', '46(9)(b)'], ['LEGISLATIVE_DRAFTING', 'LEGAL_ADVICE'], -75, 220],
  ['Requests on bank records', 'IMPLEMENTATION', ['southern', 'recovery'], ['XAF'], ['46(8)'], ['INTERNATIONAL_COOPERATION'], -45, 300],
  ['Customer due diligence rules', 'FINALISATION', ['recovery'], ['XAH'], ['52(1)', '52(3)'], ['LEGISLATIVE_DRAFTING'], -300, 15],
  ['Register of declarations', 'CANCELLED', ['harbour'], ['XAD'], ['52(5)'], ['IT_EQUIPMENT'], -200, 200],
  ['Civil action: advice to the attorney general', 'IMPLEMENTATION', ['recovery'], ['XAI'], ['53(a)', '53(b)'], ['LEGAL_ADVICE'], -10, 120],
  ['Confiscation bill', 'PIPELINE', ['drafting-fund'], ['XAJ'], ['54(1)(a)', '54(1)(b)'], ['LEGISLATIVE_DRAFTING'], 45, 330],
  ['Case mentoring, two files', 'IMPLEMENTATION', ['recovery'], ['XAB', 'XAE'], ['55(1)', '55(2)'], ['ON_SITE_EXPERT'], -33, 210],
  ['Return of assets: lessons for the region', 'CLOSED', ['recovery', 'southern'], ['XAC', 'XAI'], ['57(1)', '57(2)'], ['GOOD_PRACTICES'], -365, -300],
  ['Asset recovery course', 'IMPLEMENTATION', ['recovery', 'institute'], ['XAF', 'XAK', 'XAH'], ['54(1)(a)', '55(1)', '57(1)'], ['CAPACITY_BUILDING'], -15, 90],
];

export function demoActivities(today: string): Fixture['activities'] {
  return rows.map(([title, status, providers, participants, provisions, types, from, until], n) => ({
    key: `activity-${n + 1}`,
    title,
    status,
    starts: shifted(today, from),
    ends: shifted(today, until),
    organizations: providers.map((provider, at) => ({ provider, role: at === 0 ? ('FUNDING' as const) : ('IMPLEMENTING' as const) })),
    participants: [...participants],
    provisions: [...provisions],
    types: [...types],
  }));
}
