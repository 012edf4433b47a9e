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
  article: '52',
  added: {
    article: '23',
    strength: 'HARD',
    reason: 'Banks can be asked to report suspected laundering only where laundering is an offence.',
    of: ['23(1)(a)(i)', '23(1)(a)(ii)'],
  },
  reason:
    'Demonstration data: reviewers found banks that had nothing to report, since the law knew no such offence.',
};
