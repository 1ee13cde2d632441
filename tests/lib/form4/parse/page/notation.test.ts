import { describe, expect, test } from 'vitest';
import { formdataPage } from '../../../../support/edgar-pages/formdata/formdata-page.ts';
import { derivativeRow, filing, row } from '../../../../support/samples/filing.ts';
import { lost, readChanged } from './changed-page.ts';

describe('a page that writes otherwise', () => {
  const twoWays = 'given the rest of the page, it can be read in two ways';
  const ambiguous = (words: string | RegExp, others: string) =>
    lost(words, others).flatMap((doubt) =>
      doubt.endsWith(twoWays) ? doubt.slice(0, doubt.indexOf(':')) : [],
    );

  test('numbers with a comma before decimals leaves none that has a point or a comma', () => {
    for (const number of ['37.385,5', '1.037.385', '37,38'])
      expect(ambiguous('>37,385<', `>${number}<`).sort(), number).toEqual([
        'derivativeTable.0.conversionOrExercisePrice',
        'derivativeTable.0.sharesOwnedFollowingTransaction',
        'derivativeTable.0.transactionShares',
        'derivativeTable.0.underlyingSecurityShares',
        'nonDerivativeTable.0.sharesOwnedFollowingTransaction',
        'nonDerivativeTable.0.transactionPricePerShare',
        'nonDerivativeTable.0.transactionShares',
        'nonDerivativeTable.1.sharesOwnedFollowingTransaction',
        'nonDerivativeTable.1.transactionPricePerShare',
        'nonDerivativeTable.1.transactionShares',
        'nonDerivativeTable.2.transactionPricePerShare',
        'nonDerivativeTable.2.transactionShares',
      ]);
  });

  test('the day before the month leaves no date of a day that could be a month', () => {
    for (const date of ['23/03/2024', '23.03.2024', '31-12-24'])
      expect(ambiguous('>03/07/2024<', `>${date}<`).sort(), date).toEqual([
        'derivativeTable.0.expirationDate',
        'derivativeTable.0.transactionDate',
        'nonDerivativeTable.0.transactionDate',
        'nonDerivativeTable.1.transactionDate',
        'nonDerivativeTable.2.transactionDate',
        'periodOfReport',
      ]);
    expect(ambiguous('>03/01/2030<', '>23/03/2030<')).toContain('signatures.0.date');
    expect(ambiguous('>03/07/2024<', '>03/32/2024<')).toEqual([]);
  });

  test('nor does the period’s date turned about elsewhere, or a signature months later to the day', () => {
    for (const [date, other] of [
      ['>03/05/2024<', '>05/03/2024<'],
      ['>03/07/2024<', '>05/05/2024<'],
    ] as const)
      expect(ambiguous(date, other), other).toEqual(
        expect.arrayContaining([
          'periodOfReport',
          'nonDerivativeTable.0.transactionDate',
          'signatures.0.date',
        ]),
      );
    for (const other of ['>07/03/2024<', '>05/06/2024<', '>03/05/2024<'])
      expect(ambiguous('>03/07/2024<', other), other).toEqual([]);
    expect(ambiguous('>03/01/2030<', '>06/05/2030<')).toEqual([]);
  });

  test.each<[day: string, dates: number]>([
    ['12', 4],
    ['13', 0],
  ])('a signature months after the %sth, to the day, leaves %i dates in doubt', (day, dates) => {
    const sold = (date: string) => row({ transactionDate: `2024-03-${date}` });
    const html = formdataPage(
      filing({
        periodOfReport: `2024-03-${day}`,
        nonDerivativeTable: [sold(day), sold('02')],
        signatures: [{ name: '/s/ Ada J. Marlowe', date: '2024-03-14' }],
      }),
    );
    expect(lost('>03/14/2024<', `>05/${day}/2024<`, html)).toHaveLength(dates);
  });

  test('a date of the 15th is one in either order', () => {
    const both = ambiguous(/>03\/01\/2030<([\s\S]*)>03\/07\/2024</, '>03/15/2030<$1>23/03/2024<');
    expect(both).toContain('periodOfReport');
    expect(both).not.toContain('derivativeTable.0.expirationDate');
    const twelfth = ambiguous(/>03\/01\/2030<([\s\S]*)>03\/07\/2024</, '>03/12/2030<$1>23/03/2024<');
    expect(twelfth).toContain('derivativeTable.0.expirationDate');
  });

  test('each leads to its own cell', () => {
    const reading = readChanged('>37,385<', '>37.385,5<');
    const cells = reading.ok
      ? reading.doubts.map(({ path, text, element }) => [path, text, element.textContent])
      : [];
    expect(cells).toHaveLength(13);
    expect(
      cells.filter(([, text, seen]) => !seen?.replaceAll(',', '').includes((text ?? '').replaceAll(',', ''))),
    ).toEqual([]);
  });

  test('"37.385" shares is either where no other has a fraction, and with a zero at its end always', () => {
    const owned = ['nonDerivativeTable.2.sharesOwnedFollowingTransaction'];
    expect(ambiguous('>37,385<', '>37.380<')).toEqual(owned);
    expect(ambiguous('>37,385<', '>37.385<')).toEqual(owned);
    expect(ambiguous('>41.36<', '>41.360<')).toEqual([]);
  });

  test('"1.500" shares is either where no other amount tells, and then so is a price of "8.750"', () => {
    const small = formdataPage(
      filing({
        nonDerivativeTable: [
          row({
            transactionShares: '500',
            transactionPricePerShare: '8.75',
            sharesOwnedFollowingTransaction: '900',
          }),
        ],
      }),
    );
    const shares = 'nonDerivativeTable.0.transactionShares';
    const price = 'nonDerivativeTable.0.transactionPricePerShare';
    const told = (number: string, cents: string, owned: string) =>
      lost(/>500<([\s\S]*)>8.75<([\s\S]*)>900</, `>${number}<$1>${cents}<$2>${owned}<`, small).map((doubt) =>
        doubt.replace(`: ${twoWays}`, ''),
      );
    expect(told('1.505', '8.755', '900')).toEqual([shares, price]);
    expect(told('1.505', '8.75', '900')).toEqual([shares]);
    expect(told('500', '8.755', '900')).toEqual([]);
    expect(told('1.505', '8.755', '9000')).toEqual([shares, price]);
    // Settled by decimals that are not three, or that follow more than three digits.
    expect(told('1.505', '8.755', '9000.505')).toEqual([]);
    expect(told('1.500', '8.755', '9000.505')).toEqual([shares]);
    expect(told('1.505', '8.755', '900.5')).toEqual([]);
    expect(told('1.505', '8.755', '900.5051')).toEqual([]);
    // None of these is a thousand with a point.
    expect(told('500', '8.755', '9000.500')).toEqual([]);
    expect(told('1.5050', '8.755', '900')).toEqual([]);
  });
});

describe('every field that another notation touches is in doubt', () => {
  const facts = filing({
    documentType: '4/A',
    dateOfOriginalSubmission: '2024-05-10',
    periodOfReport: '2024-05-09',
    nonDerivativeTable: [
      row({
        transactionDate: '2024-05-09',
        deemedExecutionDate: '2024-05-08',
        transactionShares: null,
        transactionTotalValue: '51234.5',
        sharesOwnedFollowingTransaction: null,
        valueOwnedFollowingTransaction: '76543',
        directOrIndirectOwnership: 'I',
        natureOfOwnership: 'By trust',
      }),
      row({
        transactionDate: '2024-05-09',
        transactionShares: '900',
        sharesOwnedFollowingTransaction: '800',
      }),
    ],
    derivativeTable: [
      derivativeRow({
        transactionDate: '2024-05-09',
        exerciseDate: '2024-05-07',
        expirationDate: '2031-01-30',
        transactionShares: '700',
        sharesOwnedFollowingTransaction: '600',
        underlyingSecurityShares: null,
        underlyingSecurityValue: '21234',
        underlyingSecurityTitle: 'Ordinary Shares',
      }),
    ],
    footnotes: [
      { id: 'F1', text: 'By a trust.' },
      { id: 'F12', text: 'Of 2024.' },
    ],
    signatures: [
      { name: '/s/ Ada J. Marlowe', date: '2024-05-11' },
      { name: '/s/ Bea Marlowe', date: '2024-05-11' },
    ],
  });
  const html = formdataPage(facts);
  const last = html.lastIndexOf('05/11/2024');
  const withDate = (date: string) => html.slice(0, last) + date + html.slice(last + 10);
  const touched = (page: string) => {
    const words = lost('</body>', ' </body>', page);
    return words
      .filter((one) => one.endsWith('read in two ways'))
      .map((one) => one.slice(0, one.indexOf(':')));
  };
  const DATES = [
    'nonDerivativeTable.0.transactionDate',
    'nonDerivativeTable.0.deemedExecutionDate',
    'nonDerivativeTable.1.transactionDate',
    'derivativeTable.0.transactionDate',
    'derivativeTable.0.exerciseDate',
    'periodOfReport',
    'dateOfOriginalSubmission',
    'signatures.0.date',
  ];

  test.each(['13/01/2024', '29.12.24', '30-1-2024', '31/05/2024'])('a date is, beside %s', (date) => {
    expect(touched(withDate(date)).sort()).toEqual([...DATES].sort());
  });

  test.each(['12/13/2024', '32/01/2024', '13/13/2024', '13/01/20245', 'of 13/01/2024', '13/01/4'])(
    'none is, beside %s',
    (date) => {
      expect(touched(withDate(date))).toEqual([]);
    },
  );

  const numbers = [
    'nonDerivativeTable.0.transactionTotalValue',
    'nonDerivativeTable.0.valueOwnedFollowingTransaction',
    'nonDerivativeTable.0.transactionPricePerShare',
    'nonDerivativeTable.1.transactionPricePerShare',
    'derivativeTable.0.conversionOrExercisePrice',
    'derivativeTable.0.underlyingSecurityValue',
  ];

  test.each(['1.234,5', '1.234.567', '12.345.678', '1.234.567,8', '12,5', '$ 1.234,56'])(
    'a number is, beside %s',
    (number) => {
      expect(touched(html.replace('>900<', `>${number}<`)).sort()).toEqual([...numbers].sort());
    },
  );

  test('a fraction of a share may be thousands beside dollars with cents, and none beside other fractions', () => {
    const shares = 'nonDerivativeTable.1.transactionShares';
    const page = html.replace('>900<', '>33.333<');
    expect(touched(page)).toEqual([shares]);
    expect(touched(page.replace('>800<', '>766.5<'))).toEqual([]);
  });

  test.each(['1.2345,5', '12,567', '1.234.56', 'of 12,5', '12,5 or so', '1,2,3'])(
    'none is, beside %s',
    (number) => {
      expect(touched(html.replace('>900<', `>${number}<`))).toEqual([]);
    },
  );

  const noted = (words: string, others: string) =>
    lost(words, others, html).filter((one) => !/(?:PricePerShare|0\.natureOfOwnership):/.test(one));

  test.each<[words: string, others: string, path: string]>([
    ['>Common Stock<', '>Common Stock 1<', 'nonDerivativeTable.0.securityTitle'],
    ['>Common Stock<', '>Common Stock1<', 'nonDerivativeTable.0.securityTitle'],
    ['>Common Stock<', '>Common Stock 12<', 'nonDerivativeTable.0.securityTitle'],
    ['>Ordinary Shares<', '>Ordinary Shares 1<', 'derivativeTable.0.underlyingSecurityTitle'],
    ['>900<', '>12<', 'nonDerivativeTable.1.transactionShares'],
    ['>900<', '>9,001<', 'nonDerivativeTable.1.transactionShares'],
    ['>600<', '>1<', 'derivativeTable.0.sharesOwnedFollowingTransaction'],
  ])('%s may end in a footnote’s number as “%s”', (words, others, path) => {
    expect(noted(words, others)).toEqual([`${path}: it may have lost a footnote mark`]);
    const reading = readChanged(words, others, html);
    const doubt = reading.ok ? reading.doubts.find((one) => one.path === path) : null;
    const [table, index, field] = path.split('.') as ['nonDerivativeTable', number, 'securityTitle'];
    const value = reading.ok ? reading.filing[table][index]?.[field] : undefined;
    expect(value).toBe(field === 'securityTitle' ? '' : null);
    expect(doubt?.text).toBe(others.slice(1, -1).replace(',', ''));
    expect(reading.ok && reading.sources().get(path)?.textContent).toContain(others.slice(1, -1));
  });

  test.each<[words: string, others: string]>([
    ['>Common Stock<', '>Common Stock 2<'],
    ['>Common Stock<', '>Class A-1<'],
    ['>Common Stock<', '>Series 112<'],
    ['>Common Stock<', '>1 Common Stock<'],
    ['>Common Stock<', '>Series 1 of 30<'],
    ['>900<', '>120<'],
  ])('%s does not as “%s”', (words, others) => {
    expect(noted(words, others)).toEqual([]);
  });

  test('prices and natures may have lost the mark of a footnote that nothing marks', () => {
    expect(lost('>900<', '>901<', html).filter((doubt) => doubt.includes('a footnote mark'))).toEqual(
      [
        'nonDerivativeTable.0.transactionPricePerShare',
        'nonDerivativeTable.0.natureOfOwnership',
        'nonDerivativeTable.1.transactionShares',
        'nonDerivativeTable.1.transactionPricePerShare',
        'derivativeTable.0.transactionPricePerShare',
      ].map((path) => `${path}: it may have lost a footnote mark`),
    );
  });

  test('a nature that ends so is in doubt once', () => {
    expect(lost('>By trust<', '>By trust 12<', html).filter((one) => /0\.nature/.test(one))).toHaveLength(1);
  });
});
