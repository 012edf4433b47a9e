/** What the secretariat asks about a submission, and what its State does about it. */
export interface Reviews {
  readonly instrument: string;
  readonly cycle: string;
  /** Returned with comments that wait for an answer. */
  readonly returned: { readonly participant: string; readonly comments: readonly Asked[] };
  /** Edited again, returned, answered, and accepted as it was submitted then. */
  readonly accepted: {
    readonly participant: string;
    readonly comments: readonly Asked[];
    readonly reply: string;
    readonly changed: { readonly provision: string; readonly practice: string };
  };
}
interface Asked {
  readonly provision: string;
  readonly field: string | null;
  readonly text: string;
}

export const demoReviews = (
  returned: string,
  accepted: string,
  instrument: string,
  cycle: string,
): Reviews => ({
  instrument,
  cycle,
  returned: {
    participant: returned,
    comments: [
      {
        provision: '15(a)',
        field: 'measures',
        text: 'Does this section cover a promise too, or only what was paid? Please cite the paragraph.',
      },
      {
        provision: '46(9)(b)',
        field: null,
        text: 'The last cycle said the contrary. Please say what has changed since.',
      },
    ],
  },
  accepted: {
    participant: accepted,
    comments: [
      { provision: '5(1)', field: 'practice', text: 'How many of these policies were adopted by law?' },
      {
        provision: '6(1)',
        field: 'measures',
        text: 'Is this the body that the Secretary-General was told of?',
      },
    ],
    reply: 'Yes; the note was sent in the year in which the body took up its work.',
    changed: {
      provision: '5(1)',
      practice:
        'Two of the four policies were adopted by law; the others by decree. Progress is published every year.',
    },
  },
});
