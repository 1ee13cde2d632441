import type { DerivativeRow, Filing, Row } from '../../../lib/form4/model/filing.ts';
import type { PastFiling } from '../edgar-pages/listings/lists/transaction-list.ts';
import { derivativeRow, filing, owner, row } from '../samples/filing.ts';

/**
 * Fifteen years of one insider, 2010 to 2024, made so that every sum can be done in one's head:
 *
 * - in eight months of each year, 400 options are exercised and 300 of the Class A shares sold the same day,
 *   at $20 in the first year and a dollar more each year: 120 filings of 3 rows;
 * - each February a grant of 3,000 options: 15 rows;
 * - each December 10 shares of Class B given away: 15 rows;
 * - in the Octobers of 2010, 2013, 2016, 2019 and 2022 a purchase of 1,000 shares of Class A: 5 rows;
 * - in the Novembers of the same years 500 of Class C converted, 1 row each: 5 rows.
 *
 * 400 rows in all. Class A and Class B were split 2 for 1 in June 2014 and 3 for 1 in June 2019, which no
 * filing says. Two filings were amended: the sale of March 2015 (price 26 instead of 25) and the purchase of
 * October 2016 (1,100 shares instead of 1,000).
 */
export const longCareer = {
  rows: 400,
  filings: 160,
  amendments: 2,
  sold: 120 * 300,
  bought: 4 * 1_000 + 1_100,
  granted: 15 * 3_000,
  given: 15 * 10,
  firstDay: '2010-01-12',
};

const me = owner({ cik: '0009000301', name: 'Okafor Ben' });
export const okafor = { cik: '0009000301', name: 'Okafor Ben' };

type Made = { day: string; table1?: Row[]; table2?: DerivativeRow[]; facts?: Partial<Filing> };

function made({ day, table1 = [], table2 = [], facts = {} }: Made, number: number): PastFiling {
  const filedAt = new Date(Date.parse(day) + 2 * 86_400_000).toISOString().slice(0, 10);
  return {
    accession: `0009000901-${day.slice(2, 4)}-${String(number).padStart(6, '0')}`,
    filedAt,
    filing: filing({
      reportingOwners: [me],
      nonDerivativeTable: table1,
      derivativeTable: table2,
      aff10b5One: day >= '2023-04-01' ? false : null,
      signatures: [{ name: 'Ben Okafor', date: filedAt }],
      ...facts,
    }),
  };
}

const text = (amount: number) => String(amount);
/** In January, March to May, July to September and November. */
const saleMonths = [1, 3, 4, 5, 7, 8, 9, 11];
const rareYears = [2010, 2013, 2016, 2019, 2022];

/** How much is owned on each line as the years go by. */
type Owned = { a: number; b: number; c: number; options: number };

function exercise(day: string, price: number, owned: Owned): Made {
  owned.options -= 400;
  owned.a += 100;
  const at = { securityTitle: 'Class A Common Stock', transactionDate: day };
  return {
    day,
    table1: [
      row({
        ...at,
        transactionCode: 'M',
        transactionShares: '400',
        transactionAcquiredDisposedCode: 'A',
        transactionPricePerShare: '5',
        sharesOwnedFollowingTransaction: text(owned.a + 300),
      }),
      row({
        ...at,
        transactionShares: '300',
        transactionPricePerShare: text(price),
        sharesOwnedFollowingTransaction: text(owned.a),
      }),
    ],
    table2: [
      derivativeRow({
        transactionDate: day,
        transactionShares: '400',
        underlyingSecurityShares: '400',
        underlyingSecurityTitle: 'Class A Common Stock',
        conversionOrExercisePrice: '5',
        sharesOwnedFollowingTransaction: text(owned.options),
      }),
    ],
  };
}

function grant(day: string, owned: Owned): Made {
  owned.options += 3_000;
  return {
    day,
    table2: [
      derivativeRow({
        transactionDate: day,
        transactionCode: 'A',
        transactionAcquiredDisposedCode: 'A',
        transactionShares: '3000',
        underlyingSecurityShares: '3000',
        underlyingSecurityTitle: 'Class A Common Stock',
        conversionOrExercisePrice: '5',
        sharesOwnedFollowingTransaction: text(owned.options),
      }),
    ],
  };
}

function gift(day: string, owned: Owned): Made {
  owned.b -= 10;
  const given = {
    securityTitle: 'Class B Common Stock',
    transactionDate: day,
    transactionCode: 'G',
    transactionShares: '10',
    transactionPricePerShare: '0',
    sharesOwnedFollowingTransaction: text(owned.b),
  };
  return { day, table1: [row(given)] };
}

function purchase(day: string, price: number, owned: Owned): Made {
  owned.a += 1_000;
  const bought = {
    securityTitle: 'Class A Common Stock',
    transactionDate: day,
    transactionCode: 'P',
    transactionAcquiredDisposedCode: 'A' as const,
    transactionShares: '1000',
    transactionPricePerShare: text(price),
    sharesOwnedFollowingTransaction: text(owned.a),
  };
  return { day, table1: [row(bought)] };
}

function conversion(day: string, owned: Owned): Made {
  owned.c -= 500;
  const converted = {
    securityTitle: 'Class C Common Stock',
    transactionDate: day,
    transactionCode: 'C',
    transactionShares: '500',
    transactionPricePerShare: '0',
    sharesOwnedFollowingTransaction: text(owned.c),
  };
  return { day, table1: [row(converted)] };
}

const twoDigits = (month: number) => String(month).padStart(2, '0');

/** @returns every filing, newest first, the two amendments among them */
export function longCareerFilings(): PastFiling[] {
  const owned: Owned = { a: 10_000, b: 1_000, c: 5_000, options: 6_000 };
  const career: Made[] = [];
  for (let year = 2010; year <= 2024; year++) {
    const price = 20 + year - 2010;
    for (let month = 1; month <= 12; month++) {
      if (month === 6 && (year === 2014 || year === 2019)) {
        const ratio = year === 2014 ? 2 : 3;
        owned.a *= ratio;
        owned.b *= ratio;
      }
      const day = (date: number) => `${year}-${twoDigits(month)}-${date}`;
      if (month === 2) career.push(grant(day(10), owned));
      if (saleMonths.includes(month)) career.push(exercise(day(12), price, owned));
      if (month === 10 && rareYears.includes(year)) career.push(purchase(day(14), price, owned));
      if (month === 11 && rareYears.includes(year)) career.push(conversion(day(20), owned));
      if (month === 12) career.push(gift(day(15), owned));
    }
  }
  const filings = career.map(made);
  const amended = (day: string, change: (table1: Row[]) => Row[]) => {
    const original = filings.find(({ filing: { periodOfReport } }) => periodOfReport === day);
    if (!original) throw new Error(`Nothing was filed of ${day}.`);
    const { accession, filedAt, filing: as } = original;
    filings.push({
      accession: accession.replace('-000', '-009'),
      filedAt: filedAt.replace(/\d\d$/, '28'),
      filing: {
        ...as,
        documentType: '4/A',
        dateOfOriginalSubmission: filedAt,
        nonDerivativeTable: change(as.nonDerivativeTable),
      },
    });
  };
  amended('2015-03-12', ([first, sale]) => [
    ...(first ? [first] : []),
    ...(sale ? [{ ...sale, transactionPricePerShare: '26' }] : []),
  ]);
  amended('2016-10-14', (rows) =>
    rows.map((bought) => ({
      ...bought,
      transactionShares: '1100',
      sharesOwnedFollowingTransaction: text(Number(bought.sharesOwnedFollowingTransaction) + 100),
    })),
  );
  const dayOf = ({ filing: as }: PastFiling) => as.periodOfReport ?? '';
  return filings.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}
