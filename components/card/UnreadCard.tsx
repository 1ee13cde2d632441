import { useState } from 'preact/hooks';
import type { Refusal } from '../../lib/form4/schema.ts';

const explanations = {
  'unknown-layout':
    'This looks like an ownership form, but not one whose layout Form 4 Lens knows. Not found:',
  invalid: 'This form holds something Form 4 Lens cannot read with certainty:',
} as const;

/** What was looked for and not found, without a number; and a report that says so, to copy. */
export function UnreadCard({ refusal, report }: { refusal: Refusal; report: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  if (refusal.reason === 'not-a-filing') return null;
  return (
    <div class="unread">
      <p class="verdict">Not read</p>
      <p>{explanations[refusal.reason]}</p>
      <ul class="missing">
        {refusal.missing.map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>No figures are shown, since they could be wrong.</p>
      <button type="button" class="button" onClick={copy}>
        Copy a report
      </button>
      <p class="hint" role="status">
        {copied === null && 'The page’s address, the version and the labels above: nothing about you.'}
        {copied === true && 'Copied.'}
        {copied === false && 'The browser did not allow copying. The report stands below.'}
      </p>
      {copied === false && <pre class="report">{report}</pre>}
    </div>
  );
}
