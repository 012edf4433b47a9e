/** Gives the person a file. */
export function saveFile(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export const saveText = (name: string, text: string): void =>
  saveFile(name, new Blob([text], { type: 'application/json' }));

/** As a person reads it who opens it in an editor. */
export const saveJson = (name: string, value: unknown): void =>
  saveText(name, `${JSON.stringify(value, null, 2)}\n`);
