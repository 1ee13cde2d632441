import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../../lib/form4/schema.ts';
import type { Summary } from '../../lib/form4/summary.ts';
import { CardFrame } from './CardFrame.tsx';
import { Net } from './Net.tsx';
import { type CardLink, SummaryCard } from './SummaryCard.tsx';
import { UnreadCard } from './UnreadCard.tsx';

export type FilingCardProps = {
  reading: { ok: true; summary: Summary } | Refusal;
  links: CardLink[];
  /** What to send to the developers when the page could not be read. */
  report: string;
  startCollapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  /** Ends with the content script. */
  signal: AbortSignal;
};

function Gist({ reading }: Pick<FilingCardProps, 'reading'>) {
  if (!reading.ok) return <>not read</>;
  const { headline } = reading.summary;
  if (!headline?.net) return <>summary</>;
  return <Net of={headline.net} unit={headline.unit} />;
}

/** The card beside a filing's page, open or collapsed; Esc collapses it. */
export function FilingCard({ reading, links, report, startCollapsed, onCollapse, signal }: FilingCardProps) {
  const [collapsed, setCollapsed] = useState(startCollapsed);
  const collapse = (next: boolean) => {
    setCollapsed(next);
    onCollapse(next);
  };
  useEffect(() => {
    const onKeydown = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && !collapsed) collapse(true);
    };
    const unmounted = new AbortController();
    const ends = AbortSignal.any([signal, unmounted.signal]);
    document.addEventListener('keydown', onKeydown, { signal: ends });
    return () => unmounted.abort();
  });
  const title = reading.ok ? `Form ${reading.summary.documentType} summary` : 'Form 4 Lens';
  return (
    <CardFrame title={title} gist={<Gist reading={reading} />} collapsed={collapsed} onCollapse={collapse}>
      {reading.ok ? (
        <SummaryCard summary={reading.summary} links={links} />
      ) : (
        <UnreadCard refusal={reading} report={report} />
      )}
    </CardFrame>
  );
}
