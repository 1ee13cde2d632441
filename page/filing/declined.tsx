import { render } from 'preact';
import { UnreadCard } from '../../components/card/UnreadCard.tsx';
import type { Refusal } from '../../lib/form4/model/filing.ts';
import { reportOf } from '../../lib/form4/parse/report.ts';
import { extensionVersion } from '../../platform/extension.ts';

/** What entrypoints/declined/index.ts gives to the content script that loads it. */
export const declinedPart = { sayWhy: sayWhyDeclined };
export type DeclinedPart = typeof declinedPart;

/** Says why a page was not read, with a report to copy. @param place in the card */
function sayWhyDeclined(refusal: Refusal, place: HTMLElement): void {
  const report = reportOf(refusal, location.href, extensionVersion());
  place.replaceChildren();
  render(<UnreadCard refusal={refusal} report={report} />, place);
}
