/** A fresh id for one act of a person; the same act tried again keeps its id, so that it counts once. */
export function newOperationId(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  // Browsers keep randomUUID to secure origins; a plain http address in a local network still needs ids.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => stamped(byte, at).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Version 4 and its variant, as RFC 9562 places them. */
const stamped = (byte: number, at: number): number =>
  at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
