import { render } from 'preact';
import { expect, test } from 'vitest';
import { ConditionFields } from '../../components/news/ConditionFields.tsx';
import type { Conditions } from '../../lib/watchlist/records/types/alert-record.ts';

test('a second change that comes before the first was stored includes it', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  const asked: Conditions[] = [];
  const conditions = { marketOnly: false, least: null, notUnderPlan: false };
  render(
    <ConditionFields
      conditions={conditions}
      onChange={(changed) => {
        asked.push(changed);
        return new Promise(() => undefined);
      }}
    />,
    place,
  );
  const [market, plan] = place.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  market?.click();
  plan?.click();
  expect(asked.at(-1)).toEqual({ marketOnly: true, least: null, notUnderPlan: true });
});
