import type { Content } from './content.ts';
import { isEncryptedPdf } from './pdf-trailer.ts';
import { hides, isProtected, notThat } from './refused-content.ts';

/** From `%PDF-` to the last `%%EOF`, and nothing before or behind but line ends. */
export async function inspectPdf(content: Content): Promise<void> {
  const head = await content.at(0, 8);
  if (!/^%PDF-\d\.\d/.test(head.toString('latin1'))) throw notThat('PDF');
  const from = Math.max(0, content.size - tail);
  const end = (await content.at(from, tail)).toString('latin1');
  const last = end.lastIndexOf('%%EOF');
  if (last < 0) throw notThat('PDF');
  // Some writers fill up with blanks or zeros.
  if (!/^[\s\0]*$/.test(end.slice(last + 5))) throw hides('PDF');
  if (await isEncryptedPdf(content)) throw isProtected();
}
const tail = 65_536;
