/** What the secretariat let an article build on since. */
export interface AddedPrerequisite {
  readonly article: string;
  readonly added: {
    readonly article: string;
    readonly strength: 'HARD' | 'SOFT';
    readonly reason: string;
    readonly of: readonly string[];
  };
  readonly reason: string;
}

export const demoPrerequisite: AddedPrerequisite = {
  article: '37',
  added: {
    article: '33',
    strength: 'SOFT',
    reason: 'Persons who took part in an offence speak more readily where whoever reports is protected.',
    of: ['33'],
  },
  reason:
    'Demonstration data: reviewers asked that the two ways to protect those who speak be seen together.',
};
