import type { Language } from '../../../lib/languages.ts';
import { type View, writeView } from '../view.ts';

/** What another site puts into its page to show this matrix as everybody may see it: live, or as an edition has it. */
export function frameOf(view: View, origin: string, language: Language, title: string): string {
  const query = writeView({ ...view, cell: null, category: null, asOf: null, audience: null });
  query.set('language', language);
  const parts = {
    src: `${origin}/embed/matrix?${query}`,
    title,
    width: '100%',
    height: '640',
    loading: 'lazy',
  };
  const attributes = Object.entries(parts).map(([name, value]) => `${name}="${inQuotes(value)}"`);
  return `<iframe ${attributes.join(' ')} style="border: 0"></iframe>`;
}

const inQuotes = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
