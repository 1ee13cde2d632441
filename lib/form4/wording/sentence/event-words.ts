import { compare } from '../../../figures/decimal.ts';
import type { DerivativeRow, Row } from '../../model/filing.ts';
import type { Placed } from '../../model/placed-rows.ts';
import type { Figure } from '../../model/summary.ts';
import { isMarketTrade, type Kind, transactionKind } from '../../model/transaction-codes.ts';
import { codeOf } from '../../summary/securities.ts';
import { markWords, natureWords, quoteWords, tellingNotes } from '../footnotes/footnote-phrases.ts';
import { distinct, type Note } from '../footnotes/notes-of.ts';
import { replacementWords, transferWords } from '../pairs/pair-words.ts';
import { replacementNotes } from '../pairs/replacements.ts';
import { flat, list, type Phrase, type PhrasePart, plainText, say } from '../phrases.ts';
import { amountIn, quantityWords, titleWords } from '../quantity-words.ts';
import { deedOf, verbWords } from './deeds.ts';
import {
  type EventCase,
  type Group,
  movedIn,
  moveSources,
  type Security,
  transactionsOf,
} from './event-case.ts';
import { priceWords } from './price-words.ts';

/** In the order of the kinds, but an exercise before what came of it. */
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

function amountWords({ security }: EventCase, rows: readonly Placed[], isNamed: boolean): PhrasePart {
  const { title, unit } = security;
  const { figure, isWhole } = movedIn(rows);
  if (!figure) {
    const name = titleWords(title.value);
    return isNamed
      ? say(`${name} (amount not reported)`, title, moveSources(rows))
      : say('an amount not reported', moveSources(rows));
  }
  const text = isNamed ? quantityWords(figure.value, unit, title.value) : amountIn(unit, figure.value);
  const rest = isWhole ? null : [' and ', say('an amount not reported', moveSources(rows))];
  return [say(text, figure), rest];
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
  const rest = flat([
    how && ` ${how}`,
    isMarketTrade(kind) ? natureWords(one.filing, rows) : null,
    isPriced ? priceWords(one.filing, rows, one.doubtful, noun) : null,
    markWords(one.filing, group),
  ]);
  const isClosed = isNamed && one.security.title.value.includes(', ') && /^ \w/.test(plainText(rest));
  return [`${verbWords(verb, one.isReported)} `, amount, isClosed ? ',' : null, rest];
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

export type EventWords = {
  event: PhrasePart;
  /** ", a net increase of 5,800": after the date, if there are several deeds. */
  net: PhrasePart;
  /** " Footnote 1 says: “Represents …”" */
  quotes: PhrasePart;
};

/** What was done with a security, kind by kind, with quotations from the footnotes that say what it was. */
export function eventWords(one: EventCase): EventWords {
  if (one.replacements.length)
    return {
      event: replacementWords(one, one.replacements),
      net: null,
      quotes: quoteWords(replacementNotes(one.filing, one.replacements)),
    };
  const { words, notes } = deedsOf(one);
  const { net, unit, acquired, disposed } = one.security;
  const moved = [acquired, disposed].every((figure) => figure && compare(figure.value, '0') !== 0);
  return {
    event: list(words),
    net: words.length > 1 && moved && net ? [', ', netWords(net, unit)] : null,
    quotes: quoteWords(notes),
  };
}

function netWords(net: Figure, unit: Security['unit']): Phrase {
  const way = compare(net.value, '0');
  if (way === 0) return say('leaving no net change', net);
  const amount = amountIn(unit, net.value.replace('-', ''));
  return say(`a net ${way > 0 ? 'increase' : 'decrease'} of ${amount}`, net);
}
