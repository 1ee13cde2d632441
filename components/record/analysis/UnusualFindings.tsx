import { useMemo } from 'preact/hooks';
import type { PartyRecord } from '../../../lib/record/model.ts';
import { type Finding, isMeasured, unusualOf } from '../../../lib/record/unusual/unusual.ts';
import { Apart } from '../../Apart.tsx';
import { words } from '../words.ts';

type Props = {
  record: PartyRecord;
  /** The filing that the reader is on. */
  accession: string;
};

/** How a filing's purchases and sales compare with the record; what the record cannot tell is folded away. */
export function UnusualFindings({ record, accession }: Props) {
  const findings = useMemo(() => unusualOf(record, accession), [record, accession]);
  const [known, unknown] = [
    findings.filter(({ isKnown }) => isKnown),
    findings.filter(({ isKnown }) => !isKnown),
  ];
  return (
    <section class="part" aria-labelledby="record-findings">
      <h3 id="record-findings">{words.findings}</h3>
      {findings.length === 0 ? (
        <p class="muted">{isMeasured(record, accession) ? words.nothingFound : words.noTrade}</p>
      ) : (
        <FindingList findings={known} />
      )}
      {unknown.length > 0 && (
        <details open={known.length === 0}>
          <summary>{words.notKnown(unknown.length)}</summary>
          <FindingList findings={unknown} />
        </details>
      )}
      <p class="small muted">{words.factsAlone}</p>
    </section>
  );
}

function FindingList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul class="findings">
      {findings.map(({ text }) => (
        <li key={text}>
          <Apart text={text} />
        </li>
      ))}
    </ul>
  );
}
