import type { Filing, Row } from '../../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../../lib/form4/summary/summarize.ts';
import { narrate } from '../../../../../lib/form4/wording/narrate.ts';
import { plainText } from '../../../../../lib/form4/wording/phrases.ts';
import { filing, row } from '../../../../support/samples/filing.ts';

/** The sentence's phrases, with plain spaces for no-break spaces. */
export const phrases = (of: Filing) =>
  narrate(of, summarize(of)).map(({ text, sources }) => ({ text: text.replaceAll('\u00a0', ' '), sources }));
export const said = (of: Filing) => plainText(phrases(of));
export const told = (...rows: Row[]) => said(filing({ nonDerivativeTable: rows }));

export const who = 'Ada J. Marlowe, a director, ';
export const on = ' on May 14, 2024. The filing reports 9,000 shares owned directly after the transaction, ';

/** One row with this code: 1,000 shares acquired or disposed of, 9,000 left. */
export const coded = (transactionCode: string | null, way: 'A' | 'D', facts: Partial<Row> = {}) =>
  row({ transactionCode, transactionAcquiredDisposedCode: way, transactionPricePerShare: null, ...facts });

export const sale = (shares: string, price: string | null, left: string, facts: Partial<Row> = {}) =>
  row({
    transactionShares: shares,
    transactionPricePerShare: price,
    sharesOwnedFollowingTransaction: left,
    ...facts,
  });
