import {
  type AlertRecord,
  type Conditions,
  firstAlert,
} from '../../../lib/watchlist/records/types/alert-record.ts';
import { ConditionFields } from '../../news/ConditionFields.tsx';
import { Switch } from '../../news/Switch.tsx';
import { words } from '../../news/words.ts';
import './alert-fields.css';

type Props = {
  alert: AlertRecord | null;
  forAll: Conditions;
  /** Resolves to whether it was saved. */
  onChange: (changes: Partial<Omit<AlertRecord, 'version'>>) => Promise<boolean>;
};

/** Which new filings of one entry are reported. */
export function AlertFields({ alert, forAll, onChange }: Props) {
  const { muted, conditions } = alert ?? firstAlert;
  return (
    <section class="alert-fields" aria-labelledby="alert">
      <h2 id="alert">{words.title}</h2>
      <Switch label={words.mutedEntry} checked={muted} onChange={(on) => onChange({ muted: on })} />
      {!muted && (
        <label class="setting setting-label">
          <span>{words.which}</span>
          <select
            class="field"
            value={conditions ? 'own' : 'all'}
            onChange={({ currentTarget }) =>
              onChange({ conditions: currentTarget.value === 'own' ? forAll : null })
            }
          >
            <option value="all">{words.sameAsAll}</option>
            <option value="own">{words.own}</option>
          </select>
        </label>
      )}
      {!muted && !conditions && <p class="muted">{words.setForAll(forAll)}</p>}
      {!muted && conditions && (
        <ConditionFields conditions={conditions} onChange={(changed) => onChange({ conditions: changed })} />
      )}
    </section>
  );
}
