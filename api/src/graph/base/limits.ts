/** How much one document may ask for. The documents of the contract take a fifth of it at most. */
export const maxComplexity = 50_000;
export const maxDepth = 14;
export const maxTokens = 3_000;
export const maxAliases = 60;
export const maxDirectives = 50;
