/** The worker's caches: texts of a language and fonts apart from the scripts of screens, of which so many come that the oldest go. */
export const assetCaches = { lasting: 'texts-and-fonts', all: 'assets' } as const;

export const lasting = /\/assets\/(texts-|.*\.woff2$)/;
