/** How far a need is served (domain.md §6). */
export const coverages = ['UNMET', 'OFFERED', 'AGREED', 'UNDER_WAY', 'MET', 'WITHDRAWN'] as const;
export type Coverage = (typeof coverages)[number];
