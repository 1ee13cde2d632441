import { minuteOfTime, timeOfMinute } from '../../../lib/news/quiet.ts';
import type { NewsChoices } from '../../../lib/news/records/choices.ts';
import { Switch } from '../../news/Switch.tsx';
import { words } from '../words.ts';

type Quiet = NonNullable<NewsChoices['quiet']>;
type Props = { quiet: Quiet | null; onChange: (quiet: Quiet | null) => void };

/** 10 p.m. to 7 a.m., unless the user changes it. */
const atFirst: Quiet = { from: 22 * 60, to: 7 * 60 };

/** The hours in which no notification is shown. */
export function QuietHours({ quiet, onChange }: Props) {
  const time = (end: keyof Quiet, of: Quiet) => (
    <label>
      {words.quietEnds[end]}{' '}
      <input
        class="field"
        type="time"
        required
        value={timeOfMinute(of[end])}
        onChange={({ currentTarget }) => {
          const minute = minuteOfTime(currentTarget.value);
          if (minute === null) currentTarget.value = timeOfMinute(of[end]);
          else onChange({ ...of, [end]: minute });
        }}
      />
    </label>
  );
  return (
    <>
      <Switch label={words.quiet} checked={quiet !== null} onChange={(on) => onChange(on ? atFirst : null)} />
      {quiet && (
        <div class="setting quiet-hours">
          {time('from', quiet)}
          {time('to', quiet)}
          <span class="muted">{quiet.from === quiet.to ? words.quietNever : words.quietHow}</span>
        </div>
      )}
    </>
  );
}
