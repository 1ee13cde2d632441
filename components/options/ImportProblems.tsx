import type { Problem } from '../../lib/watchlist/transfer/read-json.ts';
import './import.css';

/** Why a file is not taken, line by line. Nothing was changed. */
export function ImportProblems({ name, problems }: { name: string; problems: readonly Problem[] }) {
  return (
    <div class="import-problems" role="alert">
      <p>
        <strong>{name}</strong> cannot be imported. Nothing was changed.
      </p>
      <ul>
        {problems.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            {line !== null && <span class="muted">Line {line}: </span>}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
