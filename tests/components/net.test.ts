// @vitest-environment node
import { expect, test } from 'vitest';
import { gistOf } from '../../components/card/figures/Net.tsx';
import type { Row } from '../../lib/form4/model/filing.ts';
import { summarize } from '../../lib/form4/summary/summarize.ts';
import { filing, holding, row } from '../support/samples/filing.ts';

test.each<[string, Row[], string]>([
  ['its net', [row()], '\u22121,000'],
  [
    'that the net is not reported, where a row gives no amount',
    [row({ transactionShares: null })],
    'net not reported',
  ],
  ['that there is no transaction', [holding()], 'no transaction'],
])('the collapsed card says %s', (_, nonDerivativeTable, gist) => {
  expect(gistOf(summarize(filing({ nonDerivativeTable })))).toBe(gist);
});
