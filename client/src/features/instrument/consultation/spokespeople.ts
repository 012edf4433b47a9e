/** Who comments in a consultation: the State by its focal point, and the secretariat. Contributors read. */
export const spokespeople = ['FOCAL_POINT', 'ANALYST', 'ADMINISTRATOR'] as const;
