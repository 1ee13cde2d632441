import type { Refusal } from '../../lib/form4/model/filing.ts';
import { missingOf } from '../../lib/form4/parse/report.ts';
import { CopyButtons } from './export/CopyButtons.tsx';

/** What was looked for and not found, without a number; and a report that says so, to copy. */
export function UnreadCard({ refusal, report }: { refusal: Refusal; report: string }) {
  return (
    <div class="unread list">
      <p class="small muted strong">Not read</p>
      <p>
        {refusal.reason === 'invalid'
          ? 'This form holds what cannot be read with certainty:'
          : 'This looks like an ownership form, but not in a layout that is known. Not found:'}
      </p>
      <ul class="missing muted">
        {missingOf(refusal).map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
      <p>No figures are shown, since they could be wrong.</p>
      <p class="row">
        <CopyButtons copies={{ 'Copy a report': async () => report }} />
      </p>
      <p class="small muted">It holds the page’s address, the version and these labels alone.</p>
    </div>
  );
}
