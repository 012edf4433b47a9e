import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { GuideFragment } from '../../../gql/graphql.ts';
import { GuidePanel } from './GuidePanel.tsx';

const guide = (about: string, more: Partial<GuideFragment> = {}): GuideFragment => ({
  about,
  whatIsAsked: `What ${about} asks.`,
  evidence: [`A law for ${about}`, `Figures for ${about}`],
  language: 'en',
  passages: [
    { title: 'Technical Guide', part: `article ${about}`, url: 'https://guide.example/', paragraphs: null },
  ],
  ...more,
});

describe('what is asked', () => {
  it('is said of the article where the provision has nothing of its own, and marked as ours', () => {
    render(<GuidePanel open level={2} own={null} whole={guide('15')} />);
    expect(screen.getByText('What 15 asks.')).toBeTruthy();
    expect(screen.getByText('Our explanation, not the authentic text.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Article 15 as a whole' })).toBeTruthy();
    expect(screen.getByText('Figures for 15')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Technical Guide' }).getAttribute('href')).toBe(
      'https://guide.example/',
    );
    expect(screen.getByText(/^A link opens the guide as a whole/)).toBeTruthy();
  });

  it('is said of the provision first, and of its article to whoever opens it', async () => {
    render(<GuidePanel open level={2} own={guide('44(12)')} whole={guide('44')} />);
    expect(screen.getByText('What 44(12) asks.')).toBeTruthy();
    const whole = screen.getByText('What 44 asks.').closest('details');
    expect(whole?.open).toBe(false);
    await userEvent.click(screen.getByText('Article 44 as a whole'));
    expect(whole?.open).toBe(true);
  });

  it('names the paragraphs that somebody has compared', () => {
    const passages = [
      {
        title: 'Legislative Guide',
        part: 'chapter III',
        url: 'https://guide.example/',
        paragraphs: '190–199',
      },
    ];
    render(<GuidePanel open level={2} own={null} whole={guide('15', { passages })} />);
    expect(screen.getByText(/190–199/)).toBeTruthy();
    expect(screen.queryByText(/^A link opens/)).toBeNull();
  });

  it('is marked where it is in another language than the reader’s', () => {
    const { container } = render(
      <GuidePanel open level={2} own={null} whole={guide('15', { language: 'fr' })} />,
    );
    const panel = within(container);
    expect(panel.getByText(/^In English: not yet translated/)).toBeTruthy();
    expect(panel.getByText('What 15 asks.').getAttribute('lang')).toBe('fr');
  });

  it('is not there where nobody has written it', () => {
    const { container } = render(<GuidePanel open level={2} own={null} whole={null} />);
    expect(container.innerHTML).toBe('');
  });
});
