import { strToU8, zipSync } from 'fflate';
import type { Exported } from './exported.ts';
import { sheetsOf } from './sheets.ts';
import type { Value } from './tables.ts';
import { escapedXml } from './xml.ts';

const type = 'application/vnd.oasis.opendocument.spreadsheet';

/** An OpenDocument spreadsheet (ISO/IEC 26300) of our own: the writers there are know neither how wide a column is nor that a sheet runs from right to left. */
export function asOds(exported: Exported): Blob {
  const sheets = sheetsOf(exported);
  const mode = exported.direction === 'rtl' ? 'rl-tb' : 'lr-tb';
  const widths = [...new Set(sheets.flatMap((sheet) => sheet.widths))];
  const content = [
    `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>`,
    ...widths.map(
      (width) =>
        `<style:style style:name="w${width}" style:family="table-column"><style:table-column-properties style:column-width="${(width * 0.21).toFixed(2)}cm"/></style:style>`,
    ),
    `<style:style style:name="sheet" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true" style:writing-mode="${mode}"/></style:style>`,
    `<style:style style:name="text" style:family="table-cell"><style:paragraph-properties style:writing-mode="${mode}"/></style:style>`,
    `<style:style style:name="head" style:family="table-cell"><style:paragraph-properties style:writing-mode="${mode}"/><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold" style:font-weight-complex="bold"/></style:style>`,
    '</office:automatic-styles><office:body><office:spreadsheet>',
    ...sheets.map(
      ({ name, rows, widths: wide, isHead }) =>
        `<table:table table:name="${escapedXml(name)}" table:style-name="sheet">${wide.map((width) => `<table:table-column table:style-name="w${width}"/>`).join('')}${rows
          .map(
            (row, at) =>
              `<table:table-row>${row.map((value, column) => cellOf(value, isHead(at, column))).join('') || '<table:table-cell/>'}</table:table-row>`,
          )
          .join('')}</table:table>`,
    ),
    '</office:spreadsheet></office:body></office:document-content>',
  ].join('');
  const files = {
    // First, and as it is: by it the file is known.
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(styles(mode)),
    'meta.xml': strToU8(meta(exported)),
    'META-INF/manifest.xml': strToU8(manifest),
  } as const;
  return new Blob([zipSync(files as never) as Uint8Array<ArrayBuffer>], { type });
}

const cellOf = (value: Value, isHead: boolean): string => {
  const look = `table:style-name="${isHead ? 'head' : 'text'}"`;
  return typeof value === 'number'
    ? `<table:table-cell ${look} office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell ${look} office:value-type="string"><text:p>${escapedXml(value.replace(/[\t\r\n]+/g, ' '))}</text:p></table:table-cell>`;
};

const namespaces = [
  ...['office', 'style', 'table', 'text', 'meta'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** Printed across the page, all columns on one. */
const styles = (mode: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-styles ${namespaces} office:version="1.3"><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" style:scale-to-X="1" style:scale-to-Y="0" style:writing-mode="${mode}"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"/></office:master-styles></office:document-styles>`;

const meta = ({ title, language }: Exported) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-meta ${namespaces} office:version="1.3"><office:meta><dc:title>${escapedXml(title)}</dc:title><dc:language>${language}</dc:language></office:meta></office:document-meta>`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${['content.xml', 'styles.xml', 'meta.xml'].map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`).join('')}</manifest:manifest>`;
