import { formatAmount } from '../../lib/figures/format.ts';
import { type Conditions, dollarsTyped } from '../../lib/watchlist/records/types/alert-record.ts';
import { useSavedField } from '../use-saved-field.ts';
import { Switch } from './Switch.tsx';
import { words } from './words.ts';

type Props = {
  conditions: Conditions;
  /** Resolves to whether it was saved. */
  onChange: (conditions: Conditions) => Promise<boolean>;
};

/** The conditions on which a filing is reported. */
export function ConditionFields({ conditions, onChange }: Props) {
  const { marketOnly, least, notUnderPlan } = conditions;
  const amount = useSavedField(least === null ? '' : formatAmount(least), async (typed) => {
    const dollars = dollarsTyped(typed);
    // If the text is not an amount, the field goes back to the saved one on leaving it.
    return dollars === undefined || onChange({ ...conditions, least: dollars });
  });
  return (
    <>
      <Switch
        label={words.marketOnly}
        checked={marketOnly}
        onChange={(on) => onChange({ ...conditions, marketOnly: on })}
      />
      <Switch
        label={words.notUnderPlan}
        checked={notUnderPlan}
        onChange={(on) => onChange({ ...conditions, notUnderPlan: on })}
      />
      <label class="setting setting-label">
        <span>{words.least}</span>
        <input
          class="field amount"
          inputMode="numeric"
          placeholder={words.anyAmount}
          aria-invalid={dollarsTyped(amount.value) === undefined}
          {...amount}
        />
      </label>
    </>
  );
}
