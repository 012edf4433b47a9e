import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { RequestContent } from '../../../domain/assistance/formal-request/content.ts';
import { type Language, textIn } from '../../../domain/base/language.ts';
import { blocksOf } from './blocks.ts';

/** A request as a file of one kind, in one of the six languages: what was sent is the same bytes each time. */
export interface RequestFormat {
  readonly type: string;
  readonly write: (content: RequestContent, language: Language, sent: boolean) => Promise<Buffer>;
}

export const requestFormats: Readonly<Record<string, RequestFormat>> = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (content, language, sent) => {
      const { writeDocx } = await import('../../../formats/document/write-docx.ts');
      return writeDocx(blocksOf(content, language, hashOf(content, sent)), about(content, language));
    },
  },
  pdf: {
    type: 'application/pdf',
    write: async (content, language, sent) => {
      const { writePdf } = await import('../../../formats/document/write-pdf.ts');
      return writePdf(blocksOf(content, language, hashOf(content, sent)), about(content, language));
    },
  },
  // What the checksum is of, byte for byte.
  json: {
    type: 'application/json; charset=utf-8',
    write: async (content) => Buffer.from(canonicalize(content) ?? ''),
  },
};

const about = ({ title, participant, sentOn }: RequestContent, language: Language) => ({
  language,
  title: `${textIn(participant.names, language)}: ${title}`,
  on: sentOn,
});

const hashOf = (content: RequestContent, sent: boolean): string | null =>
  sent
    ? createHash('sha256')
        .update(canonicalize(content) ?? '')
        .digest('hex')
    : null;
