import { render } from 'preact';
import { expect, test } from 'vitest';
import { NewsForm } from '../../../components/options/news/NewsForm.tsx';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import { firstState } from '../../../lib/news/records/state.ts';
import type { AllNews } from '../../../platform/news/subscribe.ts';

const now = Date.parse('2026-11-24T15:10:00Z');
const takenBack = { why: 'no-permission', at: now, until: null, status: null } as const;
const state = { ...firstState(0), lookedAt: now - 300_000, nextLook: now + 300_000 };

/** What the options say about news to a user who turned it on, but whose browser does not allow a look. */
function said(facts: Partial<AllNews>, onSwitch: (on: boolean) => void = () => undefined): string[] {
  const news: AllNews = {
    state: null,
    isLooking: false,
    waiting: 0,
    wokenBy: null,
    choices: { ...firstChoices, on: true },
    allowed: { look: false, notify: false },
    onPages: false,
    told: [],
    ...facts,
  };
  const root = document.createElement('div');
  const ignore = () => undefined;
  const saves = async () => true;
  render(
    <NewsForm
      news={news}
      now={now}
      isRefused={false}
      onSwitch={onSwitch}
      onPages={ignore}
      onNotify={ignore}
      onConditions={saves}
      onQuiet={ignore}
      onLook={ignore}
    />,
    root,
  );
  root.querySelector<HTMLElement>('.not-allowed button')?.click();
  return [...root.querySelectorAll('[role=status]')].map(({ textContent }) => textContent.trim());
}

test('they say what the browser is asking for, or that it took its permission back', () => {
  expect(said({})).toEqual([expect.stringContaining('Waiting for your browser')]);
  expect(said({ state })).toEqual([expect.stringContaining('Waiting for your browser')]);
  const back = said({ state: { ...state, stopped: takenBack } });
  expect(back).toEqual([expect.stringMatching(/^Last looked/), expect.stringContaining('no longer lets')]);
});

test('if open pages look, they do not wait for the browser', () => {
  expect(said({ state, onPages: true, wokenBy: 'page' })).toEqual([
    expect.stringContaining('Next look while'),
  ]);
});

test.each([[null], [{ ...state, stopped: takenBack }]])(
  'a user who did not allow it can leave it off',
  (left) => {
    const switched: boolean[] = [];
    said({ state: left }, (on) => switched.push(on));
    expect(switched).toEqual([false]);
  },
);
