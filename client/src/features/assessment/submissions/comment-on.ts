/** What the comment on a provision is called in the form. */
export const commentOn = (provision: string): string => `comment on ${provision}`;

/** Under which name the draft keeps the part of the answer that a comment is about. */
export const about = (provision: string): string => `about ${provision}`;
export const isAbout = (name: string): boolean => name.startsWith('about ');
