import { expect, test } from 'vitest';
import { fileNameOf } from '../../../../lib/form4/export/file-name.ts';
import { filing } from '../../../support/samples/filing.ts';

test('a file is named after form, ticker and day', () => {
  const { issuer } = filing();
  const facts = { documentType: '4/A', periodOfReport: '2021-03-23' } as const;
  const named = (tradingSymbol: string | null) =>
    fileNameOf(filing({ ...facts, issuer: { ...issuer, tradingSymbol } }), 'csv');
  expect(named('ALTO')).toBe('form-4a-alto-2021-03-23.csv');
  expect(named(null)).toBe('form-4a-2021-03-23.csv');
  expect(named('../..\\NYSE: EXM/\u202E')).toBe('form-4a-nyseexm-2021-03-23.csv');
});
