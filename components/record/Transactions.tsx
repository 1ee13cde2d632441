import { useState } from 'preact/hooks';
import { formatAmount, formatDate, formatDollars, formatPrice } from '../../lib/figures/format.ts';
import { isolated } from '../../lib/figures/right-to-left.ts';
import { isMarketTrade, kindNames } from '../../lib/form4/model/transaction-codes.ts';
import { valueWords } from '../../lib/form4/wording/quantity-words.ts';
import {
  type Filter,
  filtered,
  hasIssuers,
  ownersIn,
  type RecordSorting,
  type RecordSortKey,
  securitiesOf,
  sortedRecord,
  titleOf,
} from '../../lib/record/arrange.ts';
import type { RecordRow } from '../../lib/record/model.ts';
import { priceShown } from '../../lib/record/price-shown.ts';
import { Apart } from '../Apart.tsx';
import { FLAG_SIGN } from '../flag-sign.ts';
import { words } from './words.ts';

/** The number of rows drawn at first, enough to fill a window, and the number added at each press. */
const first = 30;
const more = 200;

type Props = {
  rows: readonly RecordRow[];
  /** Whether the rows belong to several people. */
  hasOwners: boolean;
  onSave: (rows: readonly RecordRow[]) => void;
};

/** Every transaction of a record, sorted and filtered, each with its filing and the source of its figures. */
export function Transactions({ rows, hasOwners, onSave }: Props) {
  const [filter, setFilter] = useState<Filter>({ marketOnly: false, security: null, owner: null });
  const [sorting, setSorting] = useState<RecordSorting>({ by: 'date', descending: true });
  const [limit, setLimit] = useState(first);
  const matching = sortedRecord(filtered(rows, filter), sorting);
  const shown = matching.slice(0, limit);
  const isNamed = hasIssuers(rows);
  const choose = (next: Partial<Filter>) => {
    setFilter({ ...filter, ...next });
    setLimit(first);
  };
  const sortBy = (by: RecordSortKey) =>
    setSorting({ by, descending: sorting.by === by ? !sorting.descending : true });
  return (
    <section class="part" aria-labelledby="record-transactions">
      <div class="bar">
        <h3 id="record-transactions">{words.transactions}</h3>
        <label class="check">
          <input
            type="checkbox"
            checked={filter.marketOnly}
            onChange={({ currentTarget }) => choose({ marketOnly: currentTarget.checked })}
          />
          {words.marketOnly}
        </label>
        <Choice
          label={words.security}
          all={words.allSecurities}
          options={securitiesOf(rows)}
          onChoose={(security) => choose({ security })}
        />
        {hasOwners && (
          <Choice
            label={words.owner}
            all={words.allOwners}
            options={ownersIn(rows)}
            onChoose={(owner) => choose({ owner })}
          />
        )}
        <span class="small muted push" role="status">
          {words.shown(matching.length, rows.length)}
        </span>
        <button type="button" class="button" onClick={() => onSave(matching)}>
          {words.save}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard. */}
      <section class="scroller" tabIndex={0} aria-label={words.table}>
        <table class="transactions">
          <thead>
            <tr>
              <ColumnHead by="date" sorting={sorting} onSort={sortBy} />
              {hasOwners && (
                <th scope="col" class="who">
                  {words.columns.who}
                </th>
              )}
              <th scope="col" class="what">
                {words.columns.what}
              </th>
              <ColumnHead by="amount" sorting={sorting} onSort={sortBy} />
              <ColumnHead by="price" sorting={sorting} onSort={sortBy} />
              <ColumnHead by="value" sorting={sorting} onSort={sortBy} />
              <ColumnHead by="after" sorting={sorting} onSort={sortBy} />
              <th scope="col" class="filing">
                {words.columns.filing}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Transaction
                row={row}
                title={titleOf(row, isNamed)}
                hasOwners={hasOwners}
                key={`${row.filings[0].accession}:${row.source}:${row.position}:${row.amount}`}
              />
            ))}
          </tbody>
        </table>
      </section>
      {matching.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + more)}>
          {words.more(Math.min(more, matching.length - limit))}
        </button>
      )}
    </section>
  );
}

type ChoiceProps = {
  label: string;
  all: string;
  options: readonly [key: string, title: string][];
  onChoose: (key: string | null) => void;
};

function Choice({ label, all, options, onChoose }: ChoiceProps) {
  if (options.length < 2) return null;
  return (
    <select
      class="field"
      aria-label={label}
      onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}
    >
      <option value="">{all}</option>
      {options.map(([key, title]) => (
        <option value={key} key={key}>
          {isolated(title)}
        </option>
      ))}
    </select>
  );
}

type HeadProps = { by: RecordSortKey; sorting: RecordSorting; onSort: (by: RecordSortKey) => void };

function ColumnHead({ by, sorting, onSort }: HeadProps) {
  const isSorted = sorting.by === by;
  const name = words.columns[by];
  return (
    <th
      scope="col"
      class={by === 'date' ? by : `number ${by}`}
      aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="sort" title={words.sortBy(name)} onClick={() => onSort(by)}>
        {name}
        <span aria-hidden="true">{isSorted ? (sorting.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

/** Wide, one line; in a narrow window its cells are stacked, at last with the names of their columns. */
function Transaction({ row, title, hasOwners }: { row: RecordRow; title: string; hasOwners: boolean }) {
  const { filings, date, owners, kind, code, direction, said, flags } = row;
  const [filing, ...others] = filings;
  const { columns } = words;
  const isTrade = isMarketTrade(kind);
  return (
    <tr>
      <td class="date">{formatDate(date)}</td>
      {hasOwners && (
        <td class="who">
          <Apart text={words.names(owners)} />
        </td>
      )}
      <td class="what">
        <span class={isTrade ? 'strong' : ''}>{kindWords(row)}</span>
        {code && !kindWords(row).endsWith(')') && <span class="muted"> ({code})</span>}
        {said && <span class="muted">, {said}</span>}
        {row.plan === 'checked' && (
          <abbr class="chip" title={words.planWhy}>
            10b5-1
          </abbr>
        )}
        <div class="small muted">
          <Apart text={title} />, <Apart text={words.held(row)} />
        </div>
      </td>
      <td class={`number amount ${isTrade ? (direction === 'A' ? 'acquired' : 'disposed') : ''}`}>
        {amountShown(row)}
        {row.listSays && <Caution text={words.listSays(row.listSays)} />}
      </td>
      <td class="number price" data-label={columns.price}>
        <Price row={row} />
      </td>
      <td class="number value" data-label={columns.value}>
        {row.value === null ? <UnknownText /> : valueWords(row.value, row.priceIs === 'average')}
      </td>
      <td class="number after" data-label={columns.after}>
        {row.after === null ? <UnknownText /> : amountShownIn(row, row.after)}
      </td>
      <td class="filing">
        <a href={filing.url} target="_blank" rel="noreferrer">
          {words.form(filing.form)}
        </a>{' '}
        <span
          class={`source ${row.source}`}
          title={row.source === 'list' ? words.fromListWhy : words.fromFilingWhy}
        >
          {row.source === 'list' ? words.fromList : words.fromFiling}
        </span>
        {flags?.length ? <Caution text={flags.join(' ')} /> : null}
        {others.length > 0 && <div class="small muted">{words.also(others.length)}</div>}
      </td>
    </tr>
  );
}

const Caution = ({ text }: { text: string }) => (
  <abbr class="caution" title={text}>
    {' '}
    {FLAG_SIGN}
    <span class="visually-hidden">{text}</span>
  </abbr>
);

const UnknownText = () => <span class="muted">{words.unknown}</span>;

/** "Sale (S)", "Exercise or conversion". */
const kindWords = ({ kind }: RecordRow) => kindNames[kind];

function amountShownIn({ unit }: RecordRow, amount: string): string {
  return unit === 'dollars' ? formatDollars(amount) : formatAmount(amount);
}

function amountShown(row: RecordRow): string {
  if (row.amount === null) return words.amountUnknown;
  const sign = row.direction === 'A' ? '+' : row.direction === 'D' ? '−' : '';
  return `${sign}${amountShownIn(row, row.amount)}`;
}

function Price({ row }: { row: RecordRow }) {
  const { priceIs } = row;
  const price = priceShown(row);
  if (priceIs === 'in-doubt') return <abbr title={words.inDoubtWhy}>{words.inDoubt}</abbr>;
  if (price === null) return <UnknownText />;
  return (
    <>
      {priceIs === 'average' && (
        <abbr class="small muted" title={words.averageWhy}>
          {words.average}{' '}
        </abbr>
      )}
      {formatPrice(price)}
    </>
  );
}
