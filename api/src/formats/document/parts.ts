/** The parts of a package by name. */
export type Parts = Map<string, Buffer>;

export function change(parts: Parts, name: string, to: (xml: string) => string): void {
  parts.set(name, Buffer.from(to(parts.get(name)?.toString() ?? '')));
}
