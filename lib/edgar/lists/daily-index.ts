/** An ownership filing on a day's index, listed here once, however many lines the index has for it. */
export type IndexedFiling = {
  accession: string;
  /** "4", "4/A". */
  form: string;
  /** ISO date; for a filing made after 10 p.m. Eastern, that of the next business day. */
  filedAt: string;
  /** Owners and issuer; the index does not say which is which. The CIKs have ten digits. */
  parties: { cik: string; name: string }[];
};

export type DailyIndex = {
  ok: true;
  /** ISO date. */
  day: string;
  /** The filings that name a wanted party, in the index's order. */
  filings: IndexedFiling[];
};

/**
 * Why an index is not read. `unknown-layout`: the head or a line has an unknown format. `another-day`: it is
 * another day's index. `cut-short`: it ends before the ownership forms do. `at` is the line or the fault.
 */
export type IndexRefusal = { ok: false; reason: 'unknown-layout' | 'another-day' | 'cut-short'; at: string };

const heads = ['Form Type', 'Company Name', 'CIK', 'Date Filed', 'File Name'];

/**
 * Reads one of EDGAR's daily indexes by form type: a head that names the columns, a line of dashes, and a
 * line for each party to each filing, sorted by form.
 *
 * Values are not aligned with their heads: the head gives the form 12 characters, the lines give it 17. So
 * the head must name the columns in order, and a line is read from its end, where no value contains a space.
 *
 * The file does not say that it is complete. But since it is sorted, on every day it has lines for Form 6-K,
 * 8-K and others after the last ownership form.
 *
 * @param day ISO date of the index that was requested
 * @param isWanted takes a ten-digit CIK: filings without a wanted party are read but not returned
 */
export function readDailyIndex(
  text: string,
  day: string,
  isWanted: (cik: string) => boolean,
): DailyIndex | IndexRefusal {
  const dashes = /^-{10}[- ]*\r?\n/m.exec(text);
  const head = dashes ? text.slice(0, dashes.index) : '';
  const named = head.replaceAll(/\s+/g, ' ').trimEnd();
  if (!dashes || !named.endsWith(heads.join(' '))) return refuse('unknown-layout', 'head');
  const received = dayReceived(head);
  if (received !== null && received !== day) return refuse('another-day', received);

  const filings = new Map<string, IndexedFiling>();
  const wanted = new Set<string>();
  let lines = 0;
  let ofThisDay = 0;
  let last = '';
  for (let from = dashes.index + dashes[0].length, end = from; from < text.length; from = end + 1) {
    const newline = text.indexOf('\n', from);
    end = newline < 0 ? text.length : newline;
    if (isBlank(text, from, end)) continue;
    last = text[from] ?? '';
    // Two lines in three are for other forms: for these it is enough to see that they are lines of an index.
    const isOwnership = ownershipLine.test(text.slice(from, from + 5));
    if (!isOwnership && leadsToFile(text, from, end)) continue;
    const read = isOwnership ? readLine(text.slice(from, end).trimEnd()) : null;
    if (!read) return refuse(newline < 0 ? 'cut-short' : 'unknown-layout', text.slice(from, from + 80));
    const { accession, form, filedAt, cik, name } = read;
    lines += 1;
    if (filedAt === day) ofThisDay += 1;
    const filing = filings.get(accession) ?? { accession, form, filedAt, parties: [] };
    if (!filing.parties.some((party) => party.cik === cik)) filing.parties.push({ cik, name });
    filings.set(accession, filing);
    if (isWanted(cik)) wanted.add(accession);
  }
  if (!isAfterOwnershipForms(last)) return refuse('cut-short', last || 'no lines');
  // A filing whose date was adjusted is listed on the day of the adjustment.
  if (ofThisDay * 2 < lines) return refuse('another-day', 'lines');
  return { ok: true, day, filings: [...filings.values()].filter(({ accession }) => wanted.has(accession)) };
}

const ownershipLine = /^[345](?:\/A)? {2}/;

function isBlank(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (!' \r'.includes(text[at] ?? '')) return false;
  return true;
}

/** Whether a line ends with the path of a submission, apart from blanks. */
function leadsToFile(text: string, from: number, end: number): boolean {
  const file = text.lastIndexOf(' edgar/data/', end);
  const last = text.lastIndexOf('.txt', end);
  return from < file && file < last && last < end && isBlank(text, last + 4, end);
}

const refuse = (reason: IndexRefusal['reason'], at: string): IndexRefusal => ({ ok: false, reason, at });

type Line = { form: string; name: string; cik: string; filedAt: string; accession: string };

/** "4                10x Genomics, Inc.      1770787     20260828    edgar/data/1770787/0001610717-26-000393.txt" */
function readLine(line: string): Line | null {
  const [beforeFile, file] = lastWord(line);
  const [beforeDate, date] = lastWord(beforeFile);
  const [beforeCik, cik] = lastWord(beforeDate);
  const accession = /^edgar\/data\/\d{1,10}\/(\d{10}-\d{2}-\d{6})\.txt$/.exec(file)?.[1];
  const [, year, month, dayOfMonth] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(date) ?? [];
  const gap = beforeCik.indexOf('  ');
  if (!accession || !year || !/^\d{1,10}$/.test(cik) || gap < 1) return null;
  return {
    form: beforeCik.slice(0, gap),
    name: beforeCik.slice(gap).trim(),
    cik: cik.padStart(10, '0'),
    filedAt: `${year}-${month}-${dayOfMonth}`,
    accession,
  };
}

function lastWord(text: string): [before: string, word: string] {
  const space = text.lastIndexOf(' ');
  return [text.slice(0, Math.max(0, space)).trimEnd(), text.slice(space + 1)];
}

/** "6-K", "8-K", "D", "SC 13G": any form sorted after "5/A". @param first the form's first character */
const isAfterOwnershipForms = (first: string) => /^[6-9A-Z]/.test(first);

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "Last Data Received:    Nov 24, 2026", or with the month in full; `null` if the head does not say. */
function dayReceived(head: string): string | null {
  const said = /^Last Data Received: +([A-Za-z]{3})[a-z]* +(\d{1,2}), (\d{4})/m.exec(head);
  const month = months.indexOf(said?.[1]?.toLowerCase() ?? '') + 1;
  if (!said || month < 1) return null;
  return `${said[3]}-${String(month).padStart(2, '0')}-${said[2]?.padStart(2, '0')}`;
}
