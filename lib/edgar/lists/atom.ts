import { escapeBareAmpersands } from '../../form4/parse/xml/ampersands.ts';
import { child, children, textAt } from '../../form4/parse/xml/elements.ts';
import { parseWhole } from '../../form4/parse/xml/whole.ts';
import { padCik } from '../addresses/cik.ts';
import { filingIdOf, indexUrl } from '../addresses/urls.ts';

/** A party that a feed names for a filing; the CIK has ten digits. */
export type FeedParty = { cik: string; name: string; role: 'reporting' | 'issuer' | 'other' | null };

/** A filing on a feed, listed here once, however many entries the feed has for it. */
export type FeedEntry = {
  accession: string;
  /** "4", "4/A", "10-K". */
  form: string;
  /** ISO date of filing; `null` if the feed does not say. */
  filedAt: string | null;
  /** When EDGAR accepted it or put it on the list: ISO date and time with a time zone. */
  updated: string | null;
  /** On one party's feed only that party, without its role. */
  parties: FeedParty[];
  /** The filing's index page. */
  url: string;
};

export type Feed = {
  ok: true;
  /** Whose filings these are; `null` for the feed of everyone's filings. */
  party: { cik: string; name: string } | null;
  /** As listed, newest first. */
  entries: FeedEntry[];
  /** Whether EDGAR has older ones on another page. */
  hasMore: boolean;
};

/** Why a feed is not read. `missing` names the elements that are not there or have impossible values. */
export type FeedRefusal = {
  ok: false;
  reason: 'not-a-feed' | 'invalid' | 'another-party';
  missing: string[];
};

/** The most faults in a feed that are reported. */
const told = 5;

/**
 * Reads one of EDGAR's Atom feeds: the filings of a person or company (`action=getcompany`), or everyone's
 * latest filings (`action=getcurrent`), where each party to a filing has an entry of its own.
 * @param cik ten digits, whose feed was requested: another party's is refused; `null` for everyone's
 * @param parser from the page's realm
 */
export function readFeed(text: string, cik: string | null, parser = new DOMParser()): Feed | FeedRefusal {
  const root = /<!DOCTYPE|<!ENTITY/i.test(text)
    ? null
    : (parseWhole(text, parser) ?? parseWhole(escapeBareAmpersands(text), parser));
  if (root?.localName !== 'feed') return refuse('not-a-feed', ['feed']);
  const about = child(root, 'company-info');
  const party = about && {
    cik: padCik(textAt(about, 'cik')) ?? '',
    name: textAt(about, 'conformed-name'),
  };
  if (cik !== (party?.cik ?? null)) return refuse('another-party', [cik ?? 'everyone']);
  const entries = new Map<string, FeedEntry>();
  const faults: string[] = [];
  for (const [index, element] of children(root, 'entry').entries()) {
    const read = party ? companyEntry(element, party) : currentEntry(element);
    if (Array.isArray(read)) faults.push(...read.map((what) => `entry ${index + 1}: ${what}`));
    else entries.set(read.accession, withPartiesOf(entries.get(read.accession), read));
  }
  if (faults.length > 0) return refuse('invalid', faults.slice(0, told));
  const hasMore = children(root, 'link').some((link) => link.getAttribute('rel') === 'next');
  return { ok: true, party, entries: [...entries.values()], hasMore };
}

const refuse = (reason: FeedRefusal['reason'], missing: string[]): FeedRefusal => ({
  ok: false,
  reason,
  missing,
});

const withPartiesOf = (known: FeedEntry | undefined, read: FeedEntry): FeedEntry =>
  known ? { ...known, parties: [...known.parties, ...read.parties] } : read;

/** Reads what entries of both kinds have. @returns the entry, or which of its parts have an unknown format */
function entryOf(
  said: Record<'accession' | 'form' | 'filed' | 'address' | 'updated', string>,
  parties: FeedParty[],
): FeedEntry | string[] {
  const accession = /^\d{10}-\d{2}-\d{6}$/.exec(said.accession)?.[0];
  const form = /^[A-Z0-9][A-Z0-9 ./-]{0,19}$/.exec(said.form)?.[0];
  const filedAt = isoDate.exec(said.filed)?.[0] ?? null;
  // Older feeds still say http.
  const address = URL.parse(said.address.replace(/^http:/, 'https:'));
  const id = address && filingIdOf(address);
  const faults = [
    ...(accession ? [] : ['accession number']),
    ...(form ? [] : ['form']),
    ...(filedAt || said.filed === '' ? [] : ['date of filing']),
    ...(id && (!accession || id.accession === accession) ? [] : ['address']),
  ];
  if (faults.length > 0 || !accession || !form || !id) return faults;
  const updated = isoMoment.exec(said.updated)?.[0] ?? null;
  return { accession, form, filedAt, updated, parties, url: indexUrl(id) };
}

const isoDate = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** On one party's feed, each fact about a filing has an element of its own. */
function companyEntry(element: Element, party: { cik: string; name: string }): FeedEntry | string[] {
  const content = child(element, 'content');
  const said = {
    accession: textAt(content, 'accession-number'),
    form: textAt(content, 'filing-type'),
    filed: textAt(content, 'filing-date'),
    address: textAt(content, 'filing-href'),
    updated: textAt(element, 'updated'),
  };
  return entryOf(said, [{ ...party, role: null }]);
}

/** "4 - Perez Daniel Antonio (0002063236) (Reporting)" */
const title = /^(\S.*?) - (.*) \((\d{10})\) \(([^()]+)\)$/;

const roles: Record<string, FeedParty['role']> = { Reporting: 'reporting', Issuer: 'issuer' };

/** On everyone's feed, the facts are in an entry's title, id and link, and in a summary that is HTML. */
function currentEntry(element: Element): FeedEntry | string[] {
  const [, form = '', name = '', cik = '', role = ''] = title.exec(textAt(element, 'title')) ?? [];
  const term = child(element, 'category')?.getAttribute('term') ?? '';
  if (form !== term) return ['title'];
  const said = {
    accession: /accession-number=([\d-]+)$/.exec(textAt(element, 'id'))?.[1] ?? '',
    form,
    filed: /Filed:<\/b> (\d{4}-\d{2}-\d{2})/.exec(textAt(element, 'summary'))?.[1] ?? '',
    address: child(element, 'link')?.getAttribute('href') ?? '',
    updated: textAt(element, 'updated'),
  };
  return entryOf(said, [{ cik, name, role: roles[role] ?? 'other' }]);
}
