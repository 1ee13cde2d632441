import { formatMoment } from '../../../lib/figures/format-moment.ts';
import { troubleSentences } from '../../../lib/news/words.ts';
import type { Conditions } from '../../../lib/watchlist/records/types/alert-record.ts';
import type { News } from '../../../platform/news/subscribe.ts';
import { words } from '../words.ts';

type Props = {
  news: News;
  /** Epoch milliseconds. */
  now: number;
  onSwitch: (on: boolean) => void;
  onNotify: (on: boolean) => void;
  onConditions: (conditions: Conditions) => void;
  onQuiet: (quiet: News['choices']['quiet']) => void;
  onLook: () => void;
};

/** "Tell me when they file": the switch, what is told and when, and how it stands. */
export function NewsForm({ news, now, onSwitch, onNotify, onConditions, onQuiet, onLook }: Props) {
  const { choices, allowed, state } = news;
  const isOn = choices.on && allowed.look;
  const { conditions, quiet } = choices;
  return (
    <section class="options-part" id="news" aria-labelledby="news-title">
      <h2 id="news-title">{words.news}</h2>
      <p class="muted">{words.newsHow}</p>
      <Switch label={words.newsOn} checked={isOn} onChange={onSwitch} />
      {choices.on && !allowed.look && <p role="status">{words.newsNotAllowed}</p>}
      {isOn && (
        <>
          <Switch label={words.notify} checked={choices.notify && allowed.notify} onChange={onNotify} />
          <Switch
            label={words.marketOnly}
            checked={conditions.marketOnly}
            onChange={(marketOnly) => onConditions({ ...conditions, marketOnly })}
          />
          <Switch
            label={words.notUnderPlan}
            checked={conditions.notUnderPlan}
            onChange={(notUnderPlan) => onConditions({ ...conditions, notUnderPlan })}
          />
          <label class="setting setting-label">
            <span>{words.least}</span>
            <input
              class="field"
              inputMode="numeric"
              value={conditions.least ?? ''}
              onChange={({ currentTarget }) => {
                const least = currentTarget.value.replaceAll(/[$,\s]/g, '');
                if (/^\d{0,15}$/.test(least)) onConditions({ ...conditions, least: least || null });
                else currentTarget.value = conditions.least ?? '';
              }}
            />
          </label>
          <Switch
            label={words.quiet}
            checked={quiet !== null}
            onChange={(on) => onQuiet(on ? { from: 22 * 60, to: 7 * 60 } : null)}
          />
          <p role="status">{stands(state, now)}</p>
          <p class="options-actions">
            <button type="button" class="button" onClick={onLook}>
              {words.lookNow}
            </button>
          </p>
        </>
      )}
    </section>
  );
}

function Switch(props: { label: string; checked: boolean; onChange: (on: boolean) => void }) {
  const { label, checked, onChange } = props;
  return (
    <label class="setting setting-label">
      <span>{label}</span>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => {
          const on = currentTarget.checked;
          // It shows what holds, and changes when that does: the browser may refuse.
          currentTarget.checked = checked;
          onChange(on);
        }}
      />
    </label>
  );
}

/** Last looked, next look, and what failed. */
function stands(state: News['state'], now: number): string {
  if (!state?.lookedAt) return words.notLooked;
  const moment = (at: number) =>
    `${formatMoment(new Date(at).toISOString())}, ${new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}`;
  return [words.looked(moment(state.lookedAt), moment(state.nextLook)), ...troubleSentences(state, now)].join(
    ' ',
  );
}
