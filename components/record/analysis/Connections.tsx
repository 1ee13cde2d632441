import { useMemo } from 'preact/hooks';
import { type Connects, connectsOf } from '../../../lib/record/connects/connects.ts';
import { splitWords } from '../../../lib/record/connects/splits.ts';
import type { PartyRecord, ReadFiling } from '../../../lib/record/model.ts';
import { Apart } from '../../Apart.tsx';
import { words } from '../words.ts';
import { FoldedFindings } from './FoldedFindings.tsx';

type Props = { record: PartyRecord /** CIK */; owner: string };

/** Whether each line begins a filing as it ended the one before, and what commonly explains it if not. */
export function Connections({ record, owner }: Props) {
  const connects = useMemo(() => connectsOf(record, owner), [record, owner]);
  if (connects.connections.length === 0) return null;
  return (
    <section class="part" aria-labelledby="record-connects">
      <h3 id="record-connects">{words.connects}</h3>
      <p>{summary(connects)}</p>
      {connects.splits.length > 0 && (
        <ul class="findings">
          {connects.splits.map((split) => (
            <li key={`${split.since} ${split.ratio}`}>
              {words.split(splitWords(split), split.since, split.until, split.shownBy.length)}
            </li>
          ))}
        </ul>
      )}
      <Breaks connects={connects} />
    </section>
  );
}

function summary({ connections }: Connects): string {
  const count = (state: string) => connections.filter((one) => one.state === state).length;
  return words.connected(count('connects'), count('differs'), count('unknown'));
}

function Breaks({ connects: { breaks, splits } }: { connects: Connects }) {
  const ofSplits = new Set(splits.flatMap(({ shownBy }) => shownBy));
  const others = breaks.filter(({ connection }) => !ofSplits.has(connection));
  const items = others.map(({ text, connection: { from, to } }) => (
    <li key={text}>
      <Apart text={text} /> <FilingLink filing={from} /> <FilingLink filing={to} />
    </li>
  ));
  return <FoldedFindings items={items} />;
}

function FilingLink({ filing: { url, periodOfReport, filedAt, form } }: { filing: ReadFiling }) {
  return (
    <a class="small nowrap" href={url} target="_blank" rel="noreferrer">
      {words.formOf(form, periodOfReport ?? filedAt)}
    </a>
  );
}
