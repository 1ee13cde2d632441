import type { OtherForm, Unreadable } from '../edgar/client/answer.ts';
import { type Failure, failureSentence } from '../edgar/client/failure.ts';
import type { Noticed } from './digest.ts';

const unreadable: Record<Unreadable['reason'], string> = {
  'no-document':
    'No summary: this filing was filed as plain text, without structured data. Open it to read it.',
  malformed: 'This filing’s data is damaged, so no figures are shown. Open it to see it as filed.',
  unknown: 'This filing’s data can’t be read reliably, so no figures are shown. Open it to see it as filed.',
};

/** Why there is no summary of a filing, in a sentence for the reader. @param now epoch milliseconds */
export function troubleSentence(answer: Failure | OtherForm | Unreadable | Noticed, now: number): string {
  switch (answer.kind) {
    case 'failure':
      return failureSentence(answer, now);
    case 'other-form':
      return `No summary: EDGAR says that this is a Form ${answer.formType}.`;
    case 'notice':
      return 'A notice of a proposed sale, not a sale.';
    case 'unreadable':
      return unreadable[answer.reason];
  }
}
