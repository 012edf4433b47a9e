/** Organizations that ask to be listed: those that wait, one whose person was added to a provider, and one that was refused. */
export type AskedListings = readonly AskedListing[];

export interface AskedListing {
  readonly name: string;
  readonly names?: readonly { readonly language: string; readonly name: string }[];
  readonly kind: 'CIVIL_SOCIETY' | 'PRIVATE_SECTOR' | 'ACADEMIC' | 'REGIONAL';
  readonly site: string;
  readonly country?: string;
  readonly about: string;
  readonly contactName: string;
  readonly contactEmail: string;
  /** Days before today. */
  readonly ago: number;
  /** Why it was refused; left out: it waits. */
  readonly refused?: string;
  /** So many days ago whoever asked became one of the people of this provider; they have not come in since. */
  readonly approved?: { readonly ago: number; readonly as: string };
}

/** One of them is called nearly as a provider is that is listed. */
export const demoListings = (listed: string, state: string): AskedListings => [
  {
    ...{ name: 'Open Registers Institute', kind: 'ACADEMIC', country: state, ago: 6 },
    names: [{ language: 'es', name: 'Instituto de Registros Abiertos' }],
    site: 'https://open-registers.example',
    about: 'Advice and training for registries of companies and of beneficial owners.',
    ...{ contactName: 'Iria Vantes', contactEmail: 'iria@open-registers.example' },
  },
  {
    ...{ name: `${listed}, regional office`, kind: 'REGIONAL', ago: 2 },
    site: 'https://regional-office.example',
    about: 'Drafting of laws against corruption for States of the region.',
    ...{ contactName: 'Tomas Arel', contactEmail: 'tomas@regional-office.example' },
  },
  {
    ...{ name: 'Harbour Drafting Office', kind: 'REGIONAL', country: state, ago: 70 },
    approved: { ago: 60, as: listed },
    site: 'https://harbour-drafting.example',
    about: 'The office in the harbour, which drafts laws on those who report corruption.',
    ...{ contactName: 'Noor Adeyle', contactEmail: 'noor@harbour-drafting.example' },
  },
  {
    ...{ name: 'Quick Seals Ltd', kind: 'PRIVATE_SECTOR', ago: 30 },
    site: 'https://quick-seals.example',
    about: 'Certificates of integrity for companies.',
    ...{ contactName: 'R. Moss', contactEmail: 'moss@quick-seals.example' },
    refused:
      'What you sell are certificates for companies; States are helped by it in nothing that the Convention asks of them.',
  },
];
