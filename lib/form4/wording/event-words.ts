import { compare, sum } from '../../figures/decimal.ts';
import { formatIn, formatPrice } from '../../figures/format.ts';
import type { DerivativeRow, Filing, Row } from '../model/filing.ts';
import { movedBy, type Placed, placedAt } from '../model/placed-rows.ts';
import type { DerivativeSummary, Figure, SecuritySummary } from '../model/summary.ts';
import { isMarketTrade, type Kind, transactionKind } from '../model/transaction-codes.ts';
import { codeOf } from '../summary/securities.ts';
import { codeWords, deedOf, verbWords, type Way } from './deeds.ts';
import { distinct, eventNotes, footnoteWords, leadingNotes, type Note } from './footnotes/notes-of.ts';
import { quoted, saidOfTrade } from './footnotes/said-of-trade.ts';
import type { Replacement } from './pairs/replacements.ts';
import type { Transfer } from './pairs/transfers.ts';
import { list, type Phrase, type PhrasePart, say } from './phrases.ts';
import { priceWords } from './price-words.ts';
import { numberWords, quantityWords, titleWords } from './quantity-words.ts';

export type Security = SecuritySummary | DerivativeSummary;

/** What an event's words are made from. */
export type EventCase = {
  filing: Filing;
  security: Security;
  /** "reported selling" instead of "sold": of a joint filing, and of an amendment. */
  isReported: boolean;
  doubtful: ReadonlyMap<string, string>;
  transfers: readonly Transfer[];
  replacements: readonly Replacement[];
};

/** Rows of one kind that went one way; `way` is `null` where the rows do not say. */
type Group = { kind: Kind; way: Way | null; rows: Placed<Row | DerivativeRow>[] };

export function transactionsOf(filing: Filing, security: Security): Placed<Row | DerivativeRow>[] {
  const rows = security.lines.flatMap((line) => line.rows);
  return rows.flatMap((path) => placedAt(filing, path) ?? []).filter(({ row }) => row.kind === 'transaction');
}

/** In the order of the kinds, but an exercise before what became of it. */
function groupsOf(rows: readonly Placed<Row | DerivativeRow>[], kinds: readonly Kind[]): Group[] {
  const first = kinds.filter((kind) => kind === 'exercise');
  return [...first, ...kinds.filter((kind) => kind !== 'exercise')].flatMap((kind) =>
    (['A', 'D', null] as const).flatMap((way) => {
      const group = rows.filter(
        ({ row }) => transactionKind(row) === kind && row.transactionAcquiredDisposedCode === way,
      );
      return group.length ? [{ kind, way, rows: group }] : [];
    }),
  );
}

/** What rows move in all, of those that say how much. */
function movedIn(rows: readonly Placed[]): { figure: Figure | null; isWhole: boolean } {
  const moves = rows.flatMap((row) => movedBy(row) ?? []);
  const figure = moves.length
    ? { value: sum(moves.map(({ value }) => value)), sources: moves.map(({ source }) => source) }
    : null;
  return { figure, isWhole: moves.length === rows.length };
}

const moveSources = (rows: readonly Placed[]) => ({
  sources: rows.map(({ path }) => `${path}.transactionShares`),
});

function amountWords({ security }: EventCase, rows: readonly Placed[], isNamed: boolean): PhrasePart {
  const { title, unit } = security;
  const { figure, isWhole } = movedIn(rows);
  if (!figure) {
    const name = titleWords(title.value);
    return isNamed
      ? say(`${name} (amount not reported)`, title, moveSources(rows))
      : say('an amount not reported', moveSources(rows));
  }
  const text = isNamed
    ? quantityWords(figure.value, unit, title.value)
    : formatIn(unit, figure.value).replace(/\.00$/, '');
  const rest = isWhole ? null : [' and ', say('an amount not reported', moveSources(rows))];
  return [say(text, figure), isNamed && title.value.includes(', ') ? ',' : null, rest];
}

/** " to cover taxes (footnote 6)", or of how many rows a footnote says so. */
function natureWords({ filing }: EventCase, rows: readonly Placed[]): PhrasePart {
  const said = rows.flatMap((placed) =>
    eventNotes(filing, placed)
      .map((note) => ({ note, label: saidOfTrade(note.text)?.label ?? '', placed }))
      .filter(({ label }) => label)
      .slice(0, 1),
  );
  const labels = [...new Set(said.map(({ label }) => label))];
  return labels.map((label) => {
    const same = said.filter((one) => one.label === label);
    const notes = distinct(same.map(({ note }) => note));
    const isPart = same.length < rows.length;
    const cells = { sources: same.map(({ placed }) => `${placed.path}.transactionCode`) };
    return [
      isPart ? say(`, ${same.length} of ${rows.length} rows`, cells) : null,
      ' ',
      say(`${label} (${footnoteWords(notes.map(({ id }) => id))})`, {
        sources: notes.map(({ source }) => source),
      }),
      isPart && labels.indexOf(label) === labels.length - 1 ? ',' : null,
    ];
  });
}

/** The footnotes that say what rows were: those that name the trade, or those on a code that says little. */
function tellingNotes(filing: Filing, { kind, rows }: Pick<Group, 'kind' | 'rows'>): Note[] {
  if (isMarketTrade(kind)) {
    const notes = rows.flatMap((placed) => eventNotes(filing, placed));
    return distinct(notes).flatMap((note) => {
      const said = saidOfTrade(note.text);
      return said ? [{ ...note, text: said.sentence }] : [];
    });
  }
  const isOpen = ['other', 'no-code', 'gift', 'to-issuer', 'expiration', 'inheritance'].includes(kind);
  return isOpen ? distinct(rows.flatMap((placed) => leadingNotes(filing, placed))) : [];
}

/** "(code J, footnote 1)"; where a footnote hangs on a row its code never stands alone. */
function markWords(filing: Filing, { kind, rows }: Group): PhrasePart {
  const codes = [...new Set(rows.map(codeOf))].filter(Boolean);
  const code = codeWords(kind, codes);
  const notes = isMarketTrade(kind) ? [] : tellingNotes(filing, { kind, rows });
  const other =
    kind === 'other' || kind === 'no-code'
      ? rows.flatMap(({ row }) => Object.values(row.footnotes).flat())
      : [];
  const ids = notes.length ? notes.map(({ id }) => id) : other;
  const footnotes = ids.length && (notes.length ? footnoteWords(ids) : `see ${footnoteWords(ids)}`);
  const text = [code, footnotes].filter(Boolean).join(', ');
  if (!text) return null;
  const cells = rows.map(({ path }) => `${path}.transactionCode`);
  return [' (', say(text, { sources: [...cells, ...notes.map(({ source }) => source)] }), ')'];
}

/** One deed: "sold 4,200 shares of Common Stock for $42,000 ($10.00 each)". */
function groupWords(one: EventCase, group: Group, isNamed: boolean): PhrasePart {
  const { kind, way, rows } = group;
  const amount = amountWords(one, rows, isNamed);
  if (!way) {
    return [
      one.isReported ? null : 'reported ',
      amount,
      ', acquired or disposed of not stated',
      markWords(one.filing, group),
    ];
  }
  const codes = [...new Set(rows.map(codeOf))].filter(Boolean);
  const { verb, how } = deedOf(kind, way, codes);
  const noun = kind === 'market-buy' ? 'reported purchases' : 'reported sales';
  const isPriced = isMarketTrade(kind) && one.security.unit === 'shares' && movedIn(rows).figure;
  return [
    `${verbWords(verb, one.isReported)} `,
    amount,
    how && ` ${how}`,
    isMarketTrade(kind) ? natureWords(one, rows) : null,
    isPriced ? priceWords(one.filing, rows, one.doubtful, noun) : null,
    markWords(one.filing, group),
  ];
}

function lineWords({ directOrIndirectOwnership: form, natureOfOwnership: nature }: Row): string {
  const name =
    form === 'D' ? 'direct ownership' : form === 'I' ? 'indirect ownership' : 'ownership not stated';
  return nature ? `${name} (${nature})` : name;
}

const lineSources = (rows: readonly Placed[]) => ({
  sources: rows.flatMap(({ row, path }) => [
    `${path}.directOrIndirectOwnership`,
    ...(row.natureOfOwnership ? [`${path}.natureOfOwnership`] : []),
  ]),
});

/** "transferred 941 shares of Class A Common Stock as a gift (code G) from direct ownership to …". */
function transferWords(one: EventCase, transfers: readonly Transfer[], isNamed: boolean): PhrasePart {
  const [out, into] = [transfers.flatMap(({ from }) => from), transfers.flatMap(({ to }) => to)];
  const [first] = out;
  if (!first) return null;
  const kind = transactionKind(first.row);
  const sides = [out, into].map((rows) => [...new Set(rows.map(({ row }) => lineWords(row)))]);
  const [[from = '', ...moreFrom] = [], [to = '', ...moreTo] = []] = sides;
  const way =
    moreFrom.length || moreTo.length || from === to
      ? [' ', say('between ownership lines', lineSources([...out, ...into]))]
      : [' from ', say(from, lineSources(out)), ' to ', say(to, lineSources(into))];
  const { figure } = movedIn(out);
  const { title, unit } = one.security;
  return [
    `${verbWords('transferred', one.isReported)} `,
    figure &&
      say(
        isNamed ? quantityWords(figure.value, unit, title.value) : formatIn(unit, figure.value),
        figure,
        moveSources(into),
      ),
    kind === 'gift' ? ' as a gift' : null,
    way,
    markWords(one.filing, { kind, way: null, rows: [...out, ...into] }),
  ];
}

/** "had 5,000 of Stock Option at an exercise price of $15.06 replaced by as many at $14.10 (codes D and A)". */
export function replacementWords(
  one: Pick<EventCase, 'isReported' | 'doubtful'>,
  pairs: readonly Replacement[],
): PhrasePart {
  const [first] = pairs;
  if (!first) return null;
  const [old, fresh] = [pairs.map((pair) => pair.old), pairs.map((pair) => pair.new)];
  const { figure } = movedIn(old);
  const strike = (rows: readonly Placed<DerivativeRow>[]) => {
    const prices = new Set(rows.map(({ row }) => row.conversionOrExercisePrice));
    const [only] = prices;
    const sources = rows.map(({ path }) => `${path}.conversionOrExercisePrice`);
    return prices.size === 1 && only && !sources.some((path) => one.doubtful.has(path))
      ? say(formatPrice(only), { sources })
      : null;
  };
  const [before, after] = [strike(old), strike(fresh)];
  const prices = before && after && before.text !== after.text;
  const titles = new Set(old.map(({ row }) => row.securityTitle));
  const title = titles.size === 1 ? first.old.row.securityTitle : 'derivative securities';
  const grants = pairs.length > 1 ? ` in ${numberWords(pairs.length)} grants` : '';
  const codes = { sources: [...old, ...fresh].map(({ path }) => `${path}.transactionCode`) };
  return [
    `${verbWords('had', one.isReported)} `,
    figure && say(`${quantityWords(figure.value, 'shares', title)}${grants}`, figure),
    prices ? [' with an exercise price of ', before] : null,
    ' replaced by ',
    say('the same number', moveSources(fresh)),
    prices ? [' with one of ', after] : ' of new ones',
    ' (',
    say('codes D and A', codes),
    ')',
  ];
}

type Deeds = { words: PhrasePart[]; notes: Note[] };

function deedsOf(one: EventCase): Deeds {
  const rows = transactionsOf(one.filing, one.security);
  const paths = new Set(rows.map(({ path }) => path));
  const transfers = one.transfers.filter(({ from }) => from.some(({ path }) => paths.has(path)));
  const moved = new Set(transfers.flatMap(({ from, to }) => [...from, ...to]).map(({ path }) => path));
  const groups = groupsOf(
    rows.filter(({ path }) => !moved.has(path)),
    one.security.kinds.map(({ kind }) => kind),
  );
  const words = groups.map((group, index) => groupWords(one, group, index === 0));
  const byKind = Map.groupBy(transfers, ({ from }) => from[0]?.row.transactionCode ?? '');
  for (const some of byKind.values()) words.push(transferWords(one, some, words.length === 0));
  const told = [
    ...groups,
    ...transfers.map(({ from, to }) => ({
      kind: transactionKind((from[0] as Placed).row),
      rows: [...from, ...to],
    })),
  ];
  return { words, notes: distinct(told.flatMap((group) => tellingNotes(one.filing, group))) };
}

/** Quotations that follow a sentence; of more footnotes than this, a reader opens the note. */
const QUOTED_AT_MOST = 2;

export type EventWords = {
  event: PhrasePart;
  /** ", leaving a net 5,800": after the date, of several deeds. */
  net: PhrasePart;
  /** " Footnote 1 says: “Represents …”" */
  quotes: PhrasePart;
};

/** What was done with a security, kind by kind; what a footnote says it was is quoted. */
export function eventWords(one: EventCase): EventWords {
  if (one.replacements.length)
    return { event: replacementWords(one, one.replacements), net: null, quotes: null };
  const { words, notes } = deedsOf(one);
  const { net, unit, acquired, disposed } = one.security;
  const moved = [acquired, disposed].every((figure) => figure && compare(figure.value, '0') !== 0);
  return {
    event: list(words),
    net: words.length > 1 && moved && net ? [', ', netWords(net, unit)] : null,
    quotes: quoteWords(notes),
  };
}

function quoteWords(notes: readonly Note[]): PhrasePart {
  if (!notes.length) return null;
  return notes
    .slice(0, QUOTED_AT_MOST)
    .map(({ id, text, source }) => [
      ' ',
      say(`${capital(footnoteWords([id]))} says: ${quoted(text)}`, { sources: [source] }),
    ]);
}

function netWords(net: Figure, unit: Security['unit']): Phrase {
  const way = compare(net.value, '0');
  if (way === 0) return say('leaving no net change', net);
  const amount = formatIn(unit, net.value.replace('-', '')).replace(/\.00$/, '');
  return say(`a net ${way > 0 ? 'increase' : 'decrease'} of ${amount}`, net);
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
