import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EvidenceFileRow } from './EvidenceFileRow.tsx';
import { showSent } from './evidence-of.ts';

const file = { name: 'Decree 12.txt', bytes: 3_800_000 };
const place = { state: 'XAA', sha256: 'ab'.repeat(32) };

it('shows a file that just came, before its answer is read again', async () => {
  const cache = new InMemoryCache();
  showSent(cache, file, place);
  render(
    <ApolloProvider client={new ApolloClient({ cache, link: ApolloLink.empty() })}>
      <ul>
        <EvidenceFileRow {...place} onRemove={() => undefined} onReplace={() => undefined} />
      </ul>
    </ApolloProvider>,
  );
  const link = await screen.findByRole('link', { name: 'Decree 12.txt' });
  expect(link.getAttribute('href')).toMatch(/^\/evidence\/[\w-]+$/);
  expect(screen.getByText('3.8 MB')).toBeTruthy();
});
