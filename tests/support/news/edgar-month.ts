import { diceFrom } from '../dice.ts';
import { dailyIndex, type IndexLine } from '../edgar-pages/listings/daily-index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A filing on this EDGAR. Times are epoch ms. */
export type MonthsFiling = {
  accession: string;
  form: string;
  /** ISO date. */
  filedAt: string;
  /** The day whose index lists it. */
  indexed: string;
  acceptedAt: number;
  /** When the feed lists it. */
  listedAt: number;
  owners: string[];
  issuer: string;
};

/**
 * EDGAR's business days from October 28 to December 8, 2026, including the end of daylight saving time,
 * Veterans Day and Thanksgiving. On November 27 it is closed by an unforeseen decree.
 */
export const days = [
  ...['10-28', '10-29', '10-30'],
  ...['11-02', '11-03', '11-04', '11-05', '11-06', '11-09', '11-10', '11-12', '11-13'],
  ...['11-16', '11-17', '11-18', '11-19', '11-20', '11-23', '11-24', '11-25', '11-30'],
  ...['12-01', '12-02', '12-03', '12-04', '12-07', '12-08'],
].map((day) => `2026-${day}`);

/** @param hour in Eastern time */
export const eastern = (day: string, hour: number): number =>
  Date.parse(day) + hour * HOUR + (day < '2026-11-01' ? 4 : 5) * HOUR;

type Faulty = { until: number; as: 'late' | 'cut' | 'wrong-day' | 'unknown' };

/** Indexes that are faulty until some hour; all others are out at 11 p.m. on their day. */
const faulty: Record<string, Faulty> = {
  '2026-11-03': { until: eastern('2026-11-04', 11.2), as: 'late' },
  '2026-11-06': { until: eastern('2026-11-09', 9.4), as: 'cut' },
  '2026-11-12': { until: eastern('2026-11-13', 14), as: 'wrong-day' },
  '2026-11-17': { until: eastern('2026-11-20', 15), as: 'unknown' },
  '2026-11-24': { until: eastern('2026-11-25', 12), as: 'late' },
};

const cikOf = (digits: string) => digits.replace(/^0+/, '');

/** @param perDay the number of ownership filings on each day */
export function edgarMonth(seed: number, perDay: number) {
  const dice = diceFrom(seed);
  const insider = (number: number) => String(9_100_000 + number).padStart(10, '0');
  const issuer = (number: number) => String(9_500_000 + number).padStart(10, '0');
  const filings: MonthsFiling[] = [];
  for (const [at, day] of days.entries())
    for (let number = 0; number < perDay; number++) {
      // Most arrive in the afternoon, and some in the last minutes.
      const hour = dice.below(3) === 0 ? 6 + dice.below(960) / 60 : 15 + dice.below(420) / 60;
      const acceptedAt = Math.floor(eastern(day, hour) + dice.below(60_000));
      const tomorrow = days[at + 1];
      const isLate = hour > 21.5 && tomorrow !== undefined && dice.below(2) === 0;
      filings.push({
        accession: `${String(1_000_000 + dice.below(9_000_000)).padStart(10, '0')}-26-${String(filings.length).padStart(6, '0')}`,
        form: dice.oneOf(['3', '4', '4', '4', '4', '4', '4', '4/A', '5']),
        filedAt: isLate ? tomorrow : day,
        indexed: isLate && dice.below(2) === 0 ? tomorrow : day,
        acceptedAt,
        listedAt: acceptedAt + dice.below(4 * MINUTE),
        owners: Array.from({ length: dice.below(8) === 0 ? 3 : 1 }, () =>
          // A company may own another's stock.
          dice.below(50) === 0 ? issuer(dice.below(3_000)) : insider(dice.below(12_000)),
        ),
        issuer: issuer(dice.below(3_000)),
      });
    }
  filings.sort((a, b) => b.acceptedAt - a.acceptedAt);

  const entries = filings.flatMap((filing) => [
    ...filing.owners.map((cik) => ({ filing, cik, role: 'Reporting' })),
    { filing, cik: filing.issuer, role: 'Issuer' },
  ]);

  /** The position of the first entry that was accepted by then. */
  function firstBefore(now: number): number {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.filing.acceptedAt ?? 0) > now) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @param start how many entries to skip */
  function feed(start: number, now: number): string {
    const page: typeof entries = [];
    let before = 0;
    for (let at = firstBefore(now); at < entries.length; at++) {
      const entry = entries[at];
      if (!entry || entry.filing.listedAt > now) continue;
      if (before++ < start) continue;
      page.push(entry);
      if (page.length === 100) break;
    }
    return `<?xml version="1.0" encoding="ISO-8859-1" ?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>Latest Filings</title>\n${page.map(entryOf).join('\n')}\n</feed>`;
  }

  const texts = new Map<string, string>();
  function indexOf(day: string): string {
    const known = texts.get(day);
    if (known) return known;
    const lines = filings
      .filter(({ indexed }) => indexed === day)
      .flatMap(({ accession, form, filedAt, owners, issuer }) =>
        [...owners, issuer].map(
          (cik): IndexLine => ({ form, name: `NAME OF ${cik}`, cik: cikOf(cik), filedAt, accession }),
        ),
      );
    const others = ['10-Q', '13F-HR', '424B2', '6-K', '8-K', '8-K', 'SC 13G'].flatMap((form, at) =>
      Array.from({ length: Math.ceil(perDay / 4) }, (_, number) => ({
        form,
        name: `OTHER ${number}`,
        cik: String(8_000_000 + number),
        filedAt: day,
        accession: `0008000000-26-${String(number * 10 + at).padStart(6, '0')}`,
      })),
    );
    const text = dailyIndex(day, [...lines, ...others]);
    texts.set(day, text);
    return text;
  }

  /** @returns `null` for an index that is missing */
  function index(day: string, now: number): string | null {
    if (!days.includes(day) || now < eastern(day, 23)) return null;
    const fault = faulty[day];
    if (!fault || now >= fault.until) return indexOf(day);
    const text = indexOf(day);
    switch (fault.as) {
      case 'late':
        return null;
      case 'cut':
        return text.slice(0, Math.floor(text.length * 0.55));
      case 'wrong-day':
        return indexOf(days[days.indexOf(day) - 1] ?? day);
      case 'unknown':
        return '<html><title>Maintenance</title></html>';
    }
  }

  return { filings, feed, index, byAccession: new Map(filings.map((filing) => [filing.accession, filing])) };
}

export type EdgarMonth = ReturnType<typeof edgarMonth>;

function entryOf({ filing, cik, role }: { filing: MonthsFiling; cik: string; role: string }): string {
  const { accession, form, filedAt, acceptedAt } = filing;
  const summer = acceptedAt < Date.UTC(2026, 10, 1, 6);
  const wall = new Date(acceptedAt - (summer ? 4 : 5) * HOUR).toISOString().slice(0, 19);
  return `<entry>
<title>${form} - NAME OF ${cik} (${cik}) (${role})</title>
<link rel="alternate" type="text/html" href="https://www.sec.gov/Archives/edgar/data/${cikOf(cik)}/${accession.replaceAll('-', '')}/${accession}-index.htm"/>
<summary type="html">
 &lt;b&gt;Filed:&lt;/b&gt; ${filedAt} &lt;b&gt;AccNo:&lt;/b&gt; ${accession} &lt;b&gt;Size:&lt;/b&gt; 10 KB
</summary>
<updated>${wall}-0${summer ? 4 : 5}:00</updated>
<category scheme="https://www.sec.gov/" label="form type" term="${form}"/>
<id>urn:tag:sec.gov,2008:accession-number=${accession}</id>
</entry>`;
}
