/** How much one document may ask for. Each document of the contract and of the screens takes a third of it at most, that of a whole checklist for the device two thirds, all those of the contract in one file are under it. */
export const mostBytes = 20_000;
export const maxTokens = 3_000;
/** Brackets within brackets, of any kind: what the parser, which calls itself for each, can bear. */
export const maxNesting = 40;
export const maxDefinitions = 100;
/** Fields after fragments are put in their places. */
export const maxFields = 800;
export const maxFieldsInAll = 2_000;
/** The same field again at the same place: comparing them costs the square. */
export const maxRepeats = 20;
export const maxRootFields = 30;
export const maxDepth = 14;
/** `__schema` goes deeper by nature, and graphql-js keeps it from going round in circles. */
export const maxIntrospectionDepth = 20;
export const maxAliases = 60;
export const maxDirectives = 50;
export const maxDirectivesOfOne = 5;
/** In units of about two microseconds. */
export const maxComplexity = 50_000;
