import { describe, expect, test } from 'vitest';
import type { Filing } from '../../../../lib/form4/model/filing.ts';
import { summarize } from '../../../../lib/form4/summary/summarize.ts';
import { derivativeRow, filing, holding, row } from '../../../support/samples/filing.ts';

/** A filing as returned by a reader that could not read the cells at these paths. */
function withDoubts(facts: Parameters<typeof filing>[0], ...paths: string[]): Filing {
  const made = structuredClone(filing(facts));
  for (const path of paths) {
    const [table = '', index, field = ''] = path.split('.');
    const rows = (made as unknown as Record<string, Record<string, unknown>[]>)[table];
    const cells = Array.isArray(rows) ? rows[Number(index)] : undefined;
    if (cells && field in cells) cells[field] = field === 'securityTitle' ? '' : null;
  }
  return { ...made, doubts: paths.map((path) => ({ path, reason: 'a digit is struck out' })) };
}

const rowsOf = (...nonDerivativeTable: Filing['nonDerivativeTable']) => ({ nonDerivativeTable });
const securitiesOf = (facts: Parameters<typeof filing>[0], ...paths: string[]) =>
  summarize(withDoubts(facts, ...paths)).securities;

const byTrust = { directOrIndirectOwnership: 'I', natureOfOwnership: 'By Trust' } as const;
const first = row();
const second = row({
  transactionDate: '2024-05-15',
  transactionShares: '500',
  transactionPricePerShare: '26',
  sharesOwnedFollowingTransaction: '8500',
});
const gift = row({
  ...byTrust,
  transactionCode: 'G',
  transactionShares: '40',
  transactionPricePerShare: null,
});
/** Two sales, and a gift by a trust: 1,500 sold of 10,000, 40 given of 9,040. */
const trades = rowsOf(first, second, gift);

const known = {
  acquired: { value: '0' },
  disposed: { value: '1540' },
  net: { value: '-1540' },
  after: { value: '17500' },
  change: { opening: { value: '19040' }, percent: '-8.09' },
  kinds: [
    { kind: 'market-sale', disposed: { value: '1500' }, market: { value: { value: '38500' } } },
    { kind: 'gift', disposed: { value: '40' } },
  ],
  lines: [
    { after: { value: '8500' }, opening: { value: '10000' }, net: { value: '-1500' }, balance: 'holds' },
    { after: { value: '9000' }, opening: { value: '9040' }, net: { value: '-40' }, balance: 'holds' },
  ],
};
const unknownMove = { acquired: null, disposed: null, net: null, change: null };
const unknownLine = { after: null, opening: null, net: null, balance: 'unknown', breaks: [] };
const unknown = { ...unknownMove, after: null, kinds: [], lines: [] };
const [sales, gifts] = known.kinds;
const [own, trust] = known.lines;

describe('a cell in doubt', () => {
  test('takes nothing from a summary that does not need it', () => {
    expect(securitiesOf(trades)).toMatchObject([known]);
    const elsewhere = ['issuer.name', 'footnotes.0.text', 'nonDerivativeTable.0', 'nonDerivativeTable.9.x'];
    for (const path of [...elsewhere, 'nonDerivativeTable.1.deemedExecutionDate']) {
      const summary = summarize(withDoubts(trades, path));
      expect(summary, path).toMatchObject({
        securities: [known],
        headline: known,
        signed: { value: '2024-05-16' },
        doubts: [{ path, reason: 'a digit is struck out' }],
      });
    }
  });

  test('belongs to its security however the title is spelled', () => {
    const spaced = { ...second, securityTitle: second.securityTitle.replace(' ', '  ') };
    const [security] = securitiesOf(rowsOf(first, spaced, gift), 'nonDerivativeTable.1.transactionDate');
    expect(security).toMatchObject({ after: null, lines: [unknownLine, trust] });
  });

  test('of an amount: nothing that is a sum of it is known, the gift and the trust are', () => {
    expect(securitiesOf(trades, 'nonDerivativeTable.1.transactionShares')).toMatchObject([
      {
        ...unknownMove,
        after: null,
        kinds: [{ acquired: null, disposed: null, market: null, rowsWithoutPrice: 0 }, gifts],
        lines: [unknownLine, trust],
      },
    ]);
  });

  test('of a price: no dollar value is known, and the row is not one without a price', () => {
    const facts = rowsOf(first, second, gift, { ...first, transactionPricePerShare: null });
    const [{ kinds, ...others } = {}] = securitiesOf(facts, 'nonDerivativeTable.1.transactionPricePerShare');
    expect(others).toMatchObject({ net: { value: '-2540' }, disposed: { value: '2540' } });
    expect(kinds).toMatchObject([
      { disposed: { value: '2500' }, market: null, rows: 3, rowsWithoutPrice: 1 },
      gifts,
    ]);
  });

  test('of a price and of the amount beside it are one row', () => {
    const fields = ['transactionPricePerShare', 'transactionShares'];
    const paths = fields.map((field) => `nonDerivativeTable.1.${field}`);
    const [security] = securitiesOf(rowsOf(first, second), ...paths);
    expect(security?.kinds).toMatchObject([{ disposed: null, market: null, rowsWithoutPrice: 0 }]);
  });

  test('of an amount without a price leaves the row without a price', () => {
    const facts = rowsOf(first, { ...second, transactionPricePerShare: null });
    const [security] = securitiesOf(facts, 'nonDerivativeTable.1.transactionShares');
    expect(security?.kinds).toMatchObject([{ rows: 2, market: null, rowsWithoutPrice: 1 }]);
  });

  test.each(['sharesOwnedFollowingTransaction', 'transactionDate'])(
    'of %s: what its line came to is unknown, what was sold and what the trust has are known',
    (field) => {
      expect(securitiesOf(trades, `nonDerivativeTable.1.${field}`)).toMatchObject([
        { ...known, after: null, change: null, lines: [unknownLine, trust] },
      ]);
    },
  );

  test('in a line spelled in two cases belongs to that line', () => {
    const spelled = { ...gift, natureOfOwnership: 'by trust', transactionDate: '2024-05-15' };
    const facts = rowsOf(first, gift, { ...spelled, sharesOwnedFollowingTransaction: '8960' });
    expect(securitiesOf(facts, 'nonDerivativeTable.2.sharesOwnedFollowingTransaction')).toMatchObject([
      { lines: [{ after: { value: '9000' } }, unknownLine] },
    ]);
  });

  test.each(['directOrIndirectOwnership', 'natureOfOwnership'])(
    'of %s: no line is known, and the net is',
    (field) => {
      const [{ lines = [], ...others } = {}] = securitiesOf(trades, `nonDerivativeTable.2.${field}`);
      expect(others).toMatchObject({ net: known.net, kinds: known.kinds, after: null, change: null });
      expect(lines.map(({ after, balance }) => [after, balance])).toEqual(lines.map(() => [null, 'unknown']));
    },
  );

  test('of a code: the kinds are unknown, the net and what is left are known', () => {
    expect(securitiesOf(trades, 'nonDerivativeTable.1.transactionCode')).toMatchObject([
      { ...known, kinds: [] },
    ]);
  });

  test('of A or D: neither the move nor its kind is known', () => {
    expect(securitiesOf(trades, 'nonDerivativeTable.2.transactionAcquiredDisposedCode')).toMatchObject([
      { ...unknownMove, after: null, kinds: [], lines: [own, unknownLine] },
    ]);
  });

  test('of a title: every security of that table is unknown, since the row may be of any', () => {
    const other = row({ securityTitle: 'Class B Common Stock' });
    const tables = { ...rowsOf(first, second, other), derivativeTable: [derivativeRow()] };
    const summary = summarize(withDoubts(tables, 'nonDerivativeTable.1.securityTitle'));
    expect(summary.securities.map(({ title }) => title.value)).toEqual([
      'Common Stock',
      'Class B Common Stock',
    ]);
    expect(summary.securities).toMatchObject([unknown, unknown]);
    expect(summary.derivatives).toMatchObject([{ net: { value: '-1000' }, after: { value: '0' } }]);
    expect(summary.headline).toMatchObject(unknown);
  });

  test('of the only title leaves nothing to lead with', () => {
    const summary = summarize(withDoubts(rowsOf(first), 'nonDerivativeTable.0.securityTitle'));
    expect(summary).toMatchObject({ securities: [], headline: null });
  });

  test('is of its own security alone, in whatever case the title is', () => {
    const facts = rowsOf(
      first,
      { ...second, securityTitle: 'COMMON STOCK' },
      row({ securityTitle: 'Class B Common Stock', transactionShares: '7' }),
    );
    expect(securitiesOf(facts, 'nonDerivativeTable.1.transactionShares')).toMatchObject([
      { title: { value: 'Class B Common Stock' }, net: { value: '-7' }, after: { value: '9000' } },
      { title: { value: 'Common Stock' }, net: null, after: null },
    ]);
  });

  test.each([
    'conversionOrExercisePrice',
    'exerciseDate',
    'expirationDate',
    'underlyingSecurityTitle',
    'transactionTotalValue',
    'underlyingSecurityValue',
  ])('of %s: which of the derivatives of its title the row is of is unknown', (field) => {
    const right = derivativeRow({ securityTitle: 'Stock Appreciation Right', transactionShares: '30' });
    const derivativeTable = [derivativeRow(), derivativeRow({ conversionOrExercisePrice: '19' }), right];
    const { derivatives } = summarize(withDoubts({ derivativeTable }, `derivativeTable.0.${field}`));
    expect(derivatives).toMatchObject([unknown, unknown, { net: { value: '-30' }, after: { value: '0' } }]);
  });

  test('of an amount of what is told in shares and in dollars may be of either', () => {
    const inDollars = holding({
      sharesOwnedFollowingTransaction: null,
      valueOwnedFollowingTransaction: '500',
      securityTitle: 'COMMON STOCK',
    });
    const facts = rowsOf(first, inDollars, holding({ securityTitle: 'Class B Common Stock' }));
    expect(securitiesOf(facts, 'nonDerivativeTable.0.sharesOwnedFollowingTransaction')).toMatchObject([
      { unit: 'shares', ...unknown },
      { title: { value: 'Class B Common Stock' }, after: { value: '9000' } },
      { title: { value: 'COMMON STOCK' }, unit: 'dollars', ...unknown },
    ]);
  });

  test('of a signature: when the filing was signed is unknown', () => {
    const summary = summarize(withDoubts(trades, 'signatures.0.date'));
    expect(summary).toMatchObject({ signed: null, securities: [known] });
  });

  test('of an amount is why what is left is not known: the order of the rows is not', () => {
    const [security] = securitiesOf(trades, 'nonDerivativeTable.0.transactionShares');
    expect(security).toMatchObject({ after: null, afterUnknown: null });
    expect(security?.lines[0]).toMatchObject({ after: null, afterUnknown: null });
  });

  test('among several costs what it touches, and no more', () => {
    const summary = summarize(
      withDoubts(
        trades,
        'signatures.0.date',
        'nonDerivativeTable.1.transactionCode',
        'nonDerivativeTable.2.sharesOwnedFollowingTransaction',
      ),
    );
    expect(summary).toMatchObject({
      signed: null,
      securities: [{ ...known, kinds: [], after: null, change: null, lines: [own, unknownLine] }],
    });
    const fields = ['1.transactionPricePerShare', '2.natureOfOwnership'];
    const [security] = securitiesOf(trades, ...fields.map((field) => `nonDerivativeTable.${field}`));
    expect(security).toMatchObject({ net: known.net, after: null, kinds: [{ market: null }, gifts] });
    expect(security?.lines.map(({ after }) => after)).toEqual([null, null]);
  });

  test('of a title or a term counts whatever else is in doubt', () => {
    const cells = ['0.transactionPricePerShare', '1.securityTitle'].map(
      (cell) => `nonDerivativeTable.${cell}`,
    );
    expect(securitiesOf(trades, ...cells)).toMatchObject([unknown]);
    const terms = ['transactionCode', 'exerciseDate'].map((field) => `derivativeTable.0.${field}`);
    expect(summarize(withDoubts({ derivativeTable: [derivativeRow()] }, ...terms)).derivatives).toMatchObject(
      [unknown],
    );
  });

  test('of a holding: what is held is unknown, and only there', () => {
    const facts = rowsOf(first, holding(byTrust));
    const [security] = securitiesOf(facts, 'nonDerivativeTable.1.sharesOwnedFollowingTransaction');
    expect(security).toMatchObject({
      net: { value: '-1000' },
      after: null,
      kinds: [{ ...sales, disposed: { value: '1000' }, market: { value: { value: '25500' } } }],
      lines: [{ after: { value: '9000' } }, unknownLine],
    });
  });
});
