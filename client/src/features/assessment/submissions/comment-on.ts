/** What the comment on a provision is called in the form. */
export const commentOn = (provision: string): string => `comment on ${provision}`;
