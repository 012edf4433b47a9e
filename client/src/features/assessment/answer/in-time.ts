type Lost = { readonly kind: 'lost' };

/** Without an answer in time nobody knows, just as without a line. */
export async function inTime<Outcome>(
  send: () => Promise<Outcome>,
  patience: number,
): Promise<Outcome | Lost> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<Lost>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'lost' }), patience);
  });
  try {
    return await Promise.race([send(), silence]);
  } catch {
    return { kind: 'lost' };
  } finally {
    clearTimeout(timer);
  }
}
