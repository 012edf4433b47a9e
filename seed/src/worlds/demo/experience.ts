/** What a State shows to others that it has solved [WG 33]. */
export interface ShownExperience {
  readonly participant: string;
  readonly title: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly languages: readonly string[];
}

export const demoExperience = (participant: string): ShownExperience => ({
  participant,
  title: 'How our ministry did it, step by step',
  description:
    'A week with the people who wrote the rules and now apply them: what they tried first, what failed, and the forms that they use today.',
  types: ['GOOD_PRACTICES', 'CAPACITY_BUILDING'],
  languages: ['en'],
});
