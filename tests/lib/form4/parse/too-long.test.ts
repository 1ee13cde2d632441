import { expect, test } from 'vitest';
import { readXml } from '../../../../lib/form4/parse/read-xml.ts';
import { longest, tooLongIn } from '../../../../lib/form4/parse/too-long.ts';
import { tidy } from '../../../../lib/form4/parse/values.ts';
import { ownershipXml } from '../../../support/edgar-pages/ownership-xml/ownership-xml.ts';
import { filing, row } from '../../../support/samples/filing.ts';

const withText = (length: number) =>
  filing({ nonDerivativeTable: [row({ securityTitle: 'x'.repeat(length) })] });

test('what is as long as allowed is read; one letter or row more is named', () => {
  expect(tooLongIn(withText(longest.text))).toEqual([]);
  expect(tooLongIn(withText(longest.text + 1))).toEqual([
    'nonDerivativeTable.0.securityTitle: more than 1000 characters',
  ]);
  const rows = (count: number) => filing({ nonDerivativeTable: Array(count).fill(row()) });
  expect(tooLongIn(rows(longest.rows))).toEqual([]);
  expect(tooLongIn(rows(longest.rows + 1))).toEqual(['nonDerivativeTable: more than 1000 rows']);
  expect(tooLongIn(filing({ remarks: 'x'.repeat(longest.footnote) }))).toEqual([]);
  expect(tooLongIn(filing({ remarks: 'x'.repeat(longest.footnote + 1) }))).toEqual([
    'remarks: more than 20000 characters',
  ]);
  const footnote = { id: 'F1', text: 'x'.repeat(longest.footnote + 1) };
  expect(tooLongIn(filing({ footnotes: [footnote] }))).toEqual([
    'footnotes.0.text: more than 20000 characters',
  ]);
});

test('the XML of such a filing is declined with that', () => {
  expect(readXml(ownershipXml(withText(1_000_000)))).toEqual({
    ok: false,
    reason: 'invalid',
    missing: ['nonDerivativeTable.0.securityTitle: more than 1000 characters'],
  });
});

test('a name turns nothing around; a number with such characters stays as it is, and is refused', () => {
  expect(tidy('Mallory \u202eLtd\u202c \u2067x')).toBe('Mallory Ltd x');
  expect(tidy('\u202e1000')).toBe('\u202e1000');
});
