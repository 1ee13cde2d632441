/** The card's own texts about a Form 144, on its page and beside a link; the notice's are in lib/form144. */
export const close = 'Close';
export const closeByKey = 'Close (Esc)';
export const open = 'Summary';
export const unread = 'Form 4 Lens could not read this notice in place';
export const summary = 'Form 144 summary';
export const form = 'Form 144';
export const readIt = 'Read it from EDGAR · 1 request';
export const asking = 'Asking EDGAR…';
export const another = 'EDGAR has a different kind of filing at this address, so it is not shown.';
export const whyNot = {
  invalid: 'Some fields of this notice can’t be read reliably',
  other: 'This notice is in a layout that Form 4 Lens doesn’t know. Not found',
};
export const mayFollow = (filed: string | null) =>
  `${filed === null ? '' : `Filed ${filed}. `}The sale may follow in part, later, or not at all.`;
export const soldSince = 'Sold since';
export const replaced = 'An amended notice (144/A) that you have opened replaces this one.';
export const byRecord = (loadedOn: string) =>
  `Based on the record loaded ${loadedOn}: sales of the same class within 90 days, matched to the oldest notice first.`;
