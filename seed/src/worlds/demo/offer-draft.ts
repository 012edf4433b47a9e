/** An offer that one of a provider's people began, and a colleague may go on with. */
export interface BegunOffer {
  readonly provider: string;
  readonly content: Readonly<Record<string, unknown>>;
}

export const demoOfferDraft: BegunOffer = {
  provider: 'drafting-fund',
  content: {
    title: 'Protection of those who report: a bill and its regulations',
    description: 'To be agreed with the office in the harbour: who drafts, and in which months.',
    types: ['LEGISLATIVE_DRAFTING'],
    scope: { articles: ['33'] },
    languages: ['en', 'es'],
  },
};
