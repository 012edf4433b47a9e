export const budgets: Readonly<Record<string, number>>;
export function spent(reports: readonly string[], root: string): Record<string, number>;
export function exceeded(seconds: Readonly<Record<string, number>>): readonly string[];
export function reportsIn(folder: string, names: readonly string[]): readonly string[];
