import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { WatchButton } from '../../components/card/parties/WatchButton.tsx';
import { watchButton } from '../../components/hover/watch-button.ts';
import { TabFiling } from '../../components/popup/TabFiling.tsx';
import { noteKey, watchKey } from '../../lib/storage-keys.ts';
import { type Party, partyKey } from '../../lib/watchlist/records/party.ts';
import { watchFace, watchStates } from '../../lib/watchlist/records/watch-state.ts';

const party: Party = { kind: 'insider', cik: '0000000002', name: 'Doe Jane', ticker: null, role: 'CEO' };
const record = { version: 1, ...party, addedAt: '2026-01-02T12:00:00.000Z' };

beforeEach(() => document.body.replaceChildren());

/** Each surface's button for a party, with `raw` stored under the party's key. */
function buttonsFor(raw: unknown) {
  const watch = watchStates([party], { [watchKey(party)]: raw, [noteKey(party)]: undefined }).get(
    partyKey(party),
  );
  if (!watch) throw new Error('The party has no state.');
  const face = watchFace(watch);
  const [card, popup] = [document.createElement('div'), document.createElement('div')];
  render(<WatchButton party={party} watch={watch} onToggle={() => undefined} />, card);
  const filing = { documentType: '4', headline: 'Sold 5,000', tone: 'market-sale', parties: [party] };
  render(<TabFiling filing={filing} faces={[face]} onToggle={() => undefined} />, popup);
  const hover = watchButton(party, () => undefined);
  hover.show(face);
  document.body.append(card, popup, hover.element);
  const buttons = [...document.body.querySelectorAll('button')];
  expect(buttons).toHaveLength(3);
  return buttons;
}

describe.each([
  ['nothing', undefined, 'false', false],
  ['a record', record, 'true', false],
  ['a damaged record', { version: 1 }, 'false', false],
  ['text', 'watched', 'false', false],
  ['a record of another party', { ...record, cik: '0000000003' }, 'false', false],
  ['a record of a newer release', { version: 2 }, 'true', true],
])('with %s stored', (_, raw, pressed, disabled) => {
  test(`card, popup and hover card all show pressed ${pressed}, disabled ${disabled}`, () => {
    for (const button of buttonsFor(raw)) {
      expect(button.getAttribute('aria-pressed')).toBe(pressed);
      expect(button.disabled).toBe(disabled);
      expect(button.getAttribute('aria-label')).toBe('Watch Doe Jane as insider');
    }
  });
});
