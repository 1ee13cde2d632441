import { Fragment } from 'preact';
import { formatDate, formatSigned } from '../../lib/figures/format.ts';
import type { Glance } from '../../lib/glance/glance.ts';
import { glanceNews } from '../../lib/glance/news.ts';
import { otherTrades } from '../../lib/glance/other-trades.ts';
import type { ListSorting, ListSortKey } from '../../lib/lists/arrange-list.ts';
import { glanceOfRow, hasTrades, type ListRow } from '../../lib/lists/list-row.ts';
import { tradeDollars } from '../../lib/watchlist/list/event-lines.ts';
import { FLAG_SIGN } from '../flag-sign.ts';
import { words } from './words.ts';

type Props = {
  rows: readonly ListRow[];
  /**
   * Filings on the list, shown or not: they alone set the table's height, which gives no hint of what was
   * read.
   */
  size: number;
  sorting: ListSorting;
  onSort: (by: ListSortKey) => void;
  unreadWords: (row: ListRow) => string;
};

type ListColumn = keyof typeof words.columns;
const columns = Object.keys(words.columns) as ListColumn[];
const numbers: readonly ListColumn[] = ['net', 'dollars'];

/** One row per filing; in a narrow window its cells are stacked. */
export function ListTable({ rows, size, sorting, onSort, unreadWords }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section class="scroller" tabIndex={0} aria-label={words.table} style={`--filings: ${size}`}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head column={column} sorting={sorting} onSort={onSort} key={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ListRowView row={row} unreadWords={unreadWords} key={row.id.accession} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="nothing">{words.noTrades}</p>}
    </section>
  );
}

type HeadProps = Pick<Props, 'sorting' | 'onSort'> & { column: ListColumn };

function Head({ column, sorting, onSort }: HeadProps) {
  const name = words.columns[column];
  const className = numbers.includes(column) ? `number ${column}` : column;
  if (column === 'what')
    return (
      <th scope="col" class={className}>
        {name}
      </th>
    );
  const order = sorting.descending ? 'descending' : 'ascending';
  const isSorted = sorting.by === column;
  return (
    <th scope="col" class={className} aria-sort={isSorted ? order : 'none'}>
      <button type="button" class="sort" title={words.sortBy[column]} onClick={() => onSort(column)}>
        {name}
        <span class="arrow" aria-hidden="true">
          {isSorted ? (sorting.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  );
}

function ListRowView({ row, unreadWords }: { row: ListRow; unreadWords: Props['unreadWords'] }) {
  const glance = glanceOfRow(row);
  const cells = glance ? cellsSaying(glance) : null;
  const form = words.form(glance?.seen.documentType ?? row.form);
  return (
    <tr class={glance ? '' : 'unread'}>
      {columns.map((column) => (
        <td class={numbers.includes(column) ? `number ${column}` : column} key={column}>
          {column === 'place' && row.place}
          {column === 'form' && (
            <a href={row.url} aria-label={glance ? words.formOf(form, glance) : undefined}>
              {form}
            </a>
          )}
          {column === 'what' && !glance && <span class="muted">{unreadWords(row)}</span>}
          {cells?.[column]}
        </td>
      ))}
    </tr>
  );
}

/** What each column says about a filing. */
function cellsSaying(glance: Glance): Partial<Record<ListColumn, preact.ComponentChildren>> {
  const { filedAt, owners, issuer, security, net, kinds, flags } = glance.seen;
  const [owner, ...others] = owners;
  const { headline, tone, others: chips } = glanceNews(glance);
  return {
    filed: formatDate(filedAt),
    insider: (
      <>
        {owner?.name ?? words.notReported}
        {others.length > 0 && <span class="muted"> {words.andMore(others.length)}</span>}
        {others.length === 0 && owner?.role && <span class="small muted">{owner.role}</span>}
      </>
    ),
    issuer: (
      <>
        {issuer.name}
        {issuer.ticker && (
          <>
            {' '}
            <span class="ticker">{issuer.ticker}</span>
          </>
        )}
      </>
    ),
    what: (
      <>
        <span class={`news ${tone}`}>{headline}</span>
        {chips.map((chip) => (
          <Fragment key={chip}>
            {' '}
            <span class="chip">{chip}</span>
          </Fragment>
        ))}
      </>
    ),
    net:
      net === null || !security ? (
        <span class="muted">{kinds.length > 0 ? words.unknown : words.none}</span>
      ) : (
        <>
          {formatSigned(security.unit, net)}
          <span class="small muted" title={security.title}>
            {security.title}
          </span>
        </>
      ),
    dollars: <Dollars glance={glance} />,
    flags: flags?.length ? <FlagList flags={flags} /> : <span class="muted">{words.none}</span>,
  };
}

/**
 * Dollars of purchases and of sales in the security that leads the summary; a dash if no shares were bought or
 * sold.
 */
function Dollars({ glance }: { glance: Glance }) {
  const { bought, sold, security } = glance.seen;
  if (!bought && !sold)
    return (
      <span class="muted">
        {hasTrades(glance) && security?.unit === 'shares' ? words.unknown : words.none}
      </span>
    );
  const dollars = (trade: typeof bought) => (trade && tradeDollars(trade)) ?? words.unknown;
  const isPart = otherTrades(glance).length > 0;
  return (
    <>
      {bought && sold ? (
        <>
          <span class="line">{words.bought(dollars(bought))}</span>
          <span class="line">{words.sold(dollars(sold))}</span>
        </>
      ) : (
        dollars(bought ?? sold)
      )}
      {isPart && <span class="small muted"> {words.ofOneSecurity}</span>}
    </>
  );
}

function FlagList({ flags }: { flags: readonly string[] }) {
  return (
    <details>
      <summary>
        <span aria-hidden="true">{FLAG_SIGN} </span>
        {words.flags(flags.length)}
      </summary>
      <ul>
        {flags.map((flag) => (
          <li key={flag}>{flag}</li>
        ))}
      </ul>
    </details>
  );
}
