/** A file that came to one's own side, and is to be shown with the message. */
export interface MessageFile {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
}

/** What is kept on this device of a message that is not sent yet. */
export interface MessageDraft {
  readonly text: string;
  readonly files: readonly MessageFile[];
}
export const blankMessage: MessageDraft = { text: '', files: [] };

/** What another build kept and has no such shape is left out. */
export function readMessage(kept: unknown): MessageDraft {
  const { text, files } = Object(kept) as Partial<Record<keyof MessageDraft, unknown>>;
  return {
    text: typeof text === 'string' ? text : '',
    files: Array.isArray(files) ? files.filter(isFile) : [],
  };
}

const isFile = (one: unknown): one is MessageFile => {
  const { sha256, name, bytes } = Object(one) as Partial<Record<keyof MessageFile, unknown>>;
  return typeof sha256 === 'string' && typeof name === 'string' && typeof bytes === 'number';
};
