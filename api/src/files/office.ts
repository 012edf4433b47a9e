import type { FileKind } from '../domain/assessment/evidence.ts';
import type { Content } from './content.ts';
import { hasMacros, hides, isLocked, notThat, unpacksToTooMuch } from './refused-content.ts';
import {
  endBytes,
  entriesIn,
  localBytes,
  mostLocalBytes,
  unpackedIn,
  type ZipEntry,
  zipEndOf,
} from './zip.ts';

type OfficeKind = Extract<FileKind, 'DOCX' | 'XLSX' | 'ODT'>;

const mostEntries = 10_000;
const mostDirectory = 4_000_000;
const mostUnpacked = 1_000_000_000;
const mostText = 1_000_000;

/** What makes a package one of these: a part, and what another part says that it is. */
const marks: Readonly<
  Record<OfficeKind, { readonly part: string; readonly says: string; readonly in: string }>
> = {
  DOCX: {
    part: 'word/document.xml',
    in: '[Content_Types].xml',
    says: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  },
  XLSX: {
    part: 'xl/workbook.xml',
    in: '[Content_Types].xml',
    says: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  },
  ODT: { part: 'content.xml', in: 'mimetype', says: 'application/vnd.oasis.opendocument.text' },
};

/** Parts that are programs, or carry them: macros, controls, embedded objects, and what no document has. */
const programs = [
  /vbaProject|vbaData|macrosheets|\/activeX\/|customUI/i,
  /^(Basic|Scripts|Dialogs)\//i,
  /oleObject[^/]*\.bin$/i,
  /\.(exe|dll|com|scr|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|class|lnk|msi|docm|dotm|xlsm|xltm|xlsb|xlam|pptm|html?|svgz|swf|php|sh|py)$/i,
];

/** A ZIP from its first byte to its last, with the parts of this kind and without programs. */
export async function inspectOffice(content: Content, kind: OfficeKind): Promise<void> {
  const entries = await entriesOf(content, kind);
  const { part, says, in: where } = marks[kind];
  const teller = entries.find(({ name }) => name === where);
  if (!teller || !entries.some(({ name }) => name === part)) throw notThat(kind);
  if (entries.some(({ flags }) => (flags & 1) === 1)) throw isLocked();
  if (entries.some(({ name }) => programs.some((program) => program.test(name)))) throw hasMacros();
  const told = await textOf(content, teller);
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (manifest && /:encryption-data\b/.test((await textOf(content, manifest)) ?? '')) throw isLocked();
  if (told && /macroEnabled|vbaProject|ms-excel\.sheet\.binary/i.test(told)) throw hasMacros();
  if (kind === 'ODT' ? told?.trim() !== says : !told?.includes(`"${says}"`)) throw notThat(kind);
}

/** Null where it is not what its directory says. */
async function textOf(content: Content, entry: ZipEntry): Promise<string | null> {
  if (entry.size > mostText) return null;
  const bytes = await content.at(entry.at, mostLocalBytes + entry.packed);
  return unpackedIn(bytes, entry)?.toString('utf8') ?? null;
}

async function entriesOf(content: Content, kind: OfficeKind): Promise<readonly ZipEntry[]> {
  const end = await zipEndOf(content);
  if (!end || end.directoryBytes > mostDirectory || end.count > mostEntries) throw notThat(kind);
  // What is behind the end, or between the directory and it, nobody reads who reads the document.
  if (end.at + endBytes !== content.size || end.directoryAt + end.directoryBytes !== end.at)
    throw hides(kind);
  const entries = entriesIn(await content.at(end.directoryAt, end.directoryBytes), end.count);
  if (!entries) throw notThat(kind);
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked) throw unpacksToTooMuch();
  if (gaps(entries, end.directoryAt) > mostGaps * entries.length) throw hides(kind);
  return entries;
}

/** How many bytes before the directory belong to no entry, as far as their directory tells. */
function gaps(entries: readonly ZipEntry[], until: number): number {
  const told = entries.reduce(
    (sum, { packed, name }) => sum + localBytes + Buffer.byteLength(name) + packed,
    0,
  );
  return until - told;
}
/** Extra fields and a descriptor. */
const mostGaps = 512;
