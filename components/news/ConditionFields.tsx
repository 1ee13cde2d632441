import { useRef } from 'preact/hooks';
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
  // Two changes may follow each other faster than storage reports the first: the second includes it.
  const asked = useRef(conditions);
  const saving = useRef(0);
  if (saving.current === 0) asked.current = conditions;
  const change = (changed: Partial<Conditions>): Promise<boolean> => {
    asked.current = { ...asked.current, ...changed };
    saving.current += 1;
    return onChange(asked.current).finally(() => {
      saving.current -= 1;
    });
  };
  const amount = useSavedField(least === null ? '' : formatAmount(least), async (typed) => {
    const dollars = dollarsTyped(typed);
    // If the text is not an amount, the field goes back to the saved one on leaving it.
    return dollars === undefined || change({ least: dollars });
  });
  return (
    <>
      <Switch label={words.marketOnly} checked={marketOnly} onChange={(on) => change({ marketOnly: on })} />
      <Switch
        label={words.notUnderPlan}
        checked={notUnderPlan}
        onChange={(on) => change({ notUnderPlan: on })}
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
