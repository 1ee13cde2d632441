import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../lib/watchlist/transfer/read-json.ts';
import { words } from './words.ts';
import './import.css';

type Props = { name: string; problems: readonly Problem[] };

/** Why a file was refused, line by line. Nothing was changed. */
export function ImportProblems({ name, problems }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), [problems]);
  return (
    <div ref={place} class="import-problems" role="alert" tabIndex={-1}>
      <p>
        <strong>{name}</strong> {words.refused}
      </p>
      <ul>
        {problems.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            {line !== null && <span class="muted">{words.line(line)}</span>}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
