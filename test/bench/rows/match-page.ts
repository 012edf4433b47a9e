import { signIn } from '../caller.ts';
import { clientDocument } from '../client-document.ts';
import { figure } from '../figure.ts';
import { besideTheDriver } from '../list-page.ts';
import { instance, raw } from '../parts.ts';
import { type Row, timesReference } from '../row.ts';

interface Listed {
  readonly data: {
    readonly needs: { readonly nodes: readonly { readonly id: string; readonly offersThatFit: number }[] };
  };
}
interface Matches {
  readonly data: { readonly need: { readonly matches: { readonly nodes: readonly Match[] } } };
}
interface Match {
  readonly parts: readonly unknown[];
  readonly offer: { readonly id: string };
}

/** Fifty matches of a need with their parts, as its page asks for them, beside the driver reading the fifty offers. */
export const matchPage: Row = {
  figures: { 'match-page': [timesReference(2.5)] },
  async *measure(bench) {
    const { url } = await bench.of(instance);
    const { db } = await bench.of(raw);
    const analyst = await signIn(url, 'analyst@');
    const asked = async <T>(body: string) => JSON.parse((await analyst.send(body)).bytes.toString()) as T;
    const listed = await asked<Listed>(
      JSON.stringify({ query: '{ needs(first: 100) { nodes { id offersThatFit } } }' }),
    );
    const [most] = [...listed.data.needs.nodes].sort((a, b) => b.offersThatFit - a.offersThatFit);
    if (!most) throw new Error('There are no needs.');
    const body = JSON.stringify({
      query: clientDocument('OffersForNeed'),
      variables: { need: most.id, first: 50, includeBlocked: most.offersThatFit < 50 },
    });
    const { nodes } = (await asked<Matches>(body)).data.need.matches;
    if (nodes.length !== 50 || nodes.some(({ parts }) => parts.length === 0))
      throw new Error('The need has no page of 50 matches with their parts.');
    const { commands, ours, reference } = await besideTheDriver({
      ...{ db, collection: 'offers' as const },
      ids: nodes.map(({ offer }) => offer.id),
      send: () => analyst.send(body),
    });
    analyst.close();
    yield figure(
      'match-page',
      `50 matches of a need with their parts, ${commands} commands, beside the driver reading the offers by id`,
      'ms',
      ours,
      reference,
    );
  },
};
