/** For the mutations that change what waits for this person: the count in the sections is read again. */
export const alsoWaiting: { readonly refetchQueries: string[] } = { refetchQueries: ['Shell'] };
