/** Something in the address that is not an id: for the reader the same as one that leads nowhere. */
export function isNoSuch(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('errors' in error) || !Array.isArray(error.errors))
    return false;
  return error.errors.some(
    (one: { extensions?: { code?: unknown } }) =>
      one.extensions?.code === 'INVALID' || one.extensions?.code === 'NOT_FOUND',
  );
}
