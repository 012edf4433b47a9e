import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

// A thread that reads a file, or holds it against the schema, by the same libraries as the product, and does nothing else.
const { bytes, work, schema } = workerData;

async function read() {
  const { SaxesParser } = await import('saxes');
  let met = 0;
  const parser = new SaxesParser({ position: true });
  parser.on('opentag', ({ name }) => {
    if (name === 'iati-activity') met += 1;
  });
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close();
  return met;
}

async function validate() {
  const { ParseOption, XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } =
    await import('libxml2-wasm');
  const parts = ['iati-activities-schema.xsd', 'iati-common.xsd', 'xml.xsd'];
  const part = (name) => readFileSync(join(schema, name));
  xmlRegisterInputProvider(
    new XmlBufferInputProvider(Object.fromEntries(parts.map((name) => [name, part(name)]))),
  );
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(part(parts[0]), { url: parts[0] }));
  const option =
    ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_COMPACT;
  validator.validate(XmlDocument.fromBuffer(bytes, { option }));
  return 0;
}

parentPort?.postMessage(await (work === 'read' ? read() : validate()));
