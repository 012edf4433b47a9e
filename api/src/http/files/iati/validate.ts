import { readFileSync } from 'node:fs';
import { Invalid } from '../../../domain/base/refusal.ts';
import { tooMuch } from '../thread.ts';

/** Where a file is not as the schema asks, and of what it says so. */
export interface SchemaFault {
  readonly line: number;
  readonly element: string;
}

/** Holds a file against the schema of IATI 2.03 (schema/ORIGIN.md). What checks it is loaded only here, with the first file that comes. */
export async function validate(bytes: Uint8Array): Promise<readonly SchemaFault[]> {
  const {
    ParseOption,
    XmlDocument,
    XmlParseError,
    XmlValidateError,
    XsdValidator,
    XmlBufferInputProvider,
    ...xml
  } = await import('libxml2-wasm');
  // The schema names two files beside it; nothing else can be read, from wherever a file asks for it.
  xml.xmlRegisterInputProvider(
    new XmlBufferInputProvider(Object.fromEntries(parts.map((part) => [part, schemaPart(part)]))),
  );
  const [schema] = parts;
  const written = XmlDocument.fromBuffer(schemaPart(schema), { url: schema });
  const validator = XsdValidator.fromDoc(written);
  const option =
    ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_COMPACT;
  const document = read(() => XmlDocument.fromBuffer(bytes, { option }), XmlParseError);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => ({ line, element: elementIn(message) }));
  } finally {
    document.dispose();
    validator.dispose();
    written.dispose();
    xml.xmlCleanupInputProvider();
  }
}

/** What another reader takes may be more than this one does: a text of ten megabytes. */
function read<T>(work: () => T, ParseError: new (...given: never[]) => Error): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ParseError) throw new Invalid(tooMuch, ['file']);
    throw error;
  }
}

const parts = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd'] as const;
const schemaPart = (name: string): Uint8Array => readFileSync(new URL(`./schema/${name}`, import.meta.url));

/** `Element 'sector', attribute 'code': …`: what it is about, without the library's own English. */
function elementIn(message: string): string {
  const [, element = '', attribute] = /Element '([^']+)'(?:, attribute '([^']+)')?/.exec(message) ?? [];
  return attribute ? `${element} @${attribute}` : element;
}
