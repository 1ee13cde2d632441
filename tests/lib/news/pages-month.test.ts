import { expect, test } from 'vitest';
import { isLateKey } from '../../../lib/storage-keys.ts';
import type { PartyId } from '../../../lib/watchlist/records/party.ts';
import { diceFrom } from '../../support/dice.ts';
import { Computer } from '../../support/news/computer.ts';
import { days, eastern, edgarMonth } from '../../support/news/edgar-month.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test('a month of lists opened and looks by way of pages: each filing is told once, none from before, one look an hour', {
  timeout: 100_000,
}, async () => {
  const seed = Number(process.env.MONTH_SEED ?? 1);
  const month = edgarMonth(seed, 300);
  const dice = diceFrom(seed + 3);
  const begin = eastern('2026-10-29', 12);
  const computer = new Computer(month, dice, begin);
  computer.looker = 'pages';
  const watched = new Map<string, PartyId>();
  while (watched.size < 60) {
    const { owners } = dice.oneOf(month.filings);
    const cik = dice.oneOf(owners);
    watched.set(cik, { kind: 'insider', cik });
  }
  computer.watch([...watched.values()], begin - 400 * 24 * HOUR);
  let last = Number.NEGATIVE_INFINITY;
  const gaps: number[] = [];
  while (computer.now < eastern('2026-12-08', 21.9)) {
    if (dice.below(3) === 0) computer.lives = 1 + dice.below(14);
    const at = computer.now;
    const before = computer.requests.length;
    if (dice.below(2) === 0) {
      const shown = month.filings.filter(({ acceptedAt }) => acceptedAt <= computer.now);
      // The list of one watched party, as far back as it goes; or the latest filings of everyone.
      const cik = dice.oneOf([...watched.keys()]);
      const list = dice.below(2) === 0 ? shown.filter(({ owners }) => owners.includes(cik)) : shown;
      await computer.open(list.slice(0, 100), '2026-10-29');
      expect(computer.requests).toHaveLength(before);
    } else {
      await computer.wake(false);
      if (computer.requests.length > before) {
        gaps.push(at - last);
        last = at;
      }
    }
    computer.now += dice.below(dice.below(20) === 0 ? 9 * HOUR : 40 * MINUTE);
  }
  computer.lives = Number.POSITIVE_INFINITY;
  computer.now = eastern('2026-12-09', 12);
  for (let again = 0; again < 5; again++) {
    await computer.wake(false);
    computer.now += 2 * HOUR;
  }
  const wanted = month.filings.filter(
    ({ owners, indexed }) =>
      indexed >= '2026-10-29' && days.includes(indexed) && owners.some((cik) => watched.has(cik)),
  );
  const missed = wanted.filter(({ accession }) => !computer.told.has(accession));
  expect(missed).toEqual([]);
  expect([...computer.told].filter(([, times]) => times !== 1)).toEqual([]);
  // A list goes by a filing's date, which is the next day if it was accepted late.
  const early = [...computer.told.keys()].filter(
    (accession) => (month.byAccession.get(accession)?.filedAt ?? '') < '2026-10-29',
  );
  expect(early).toEqual([]);
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(HOUR);
  expect(computer.requests.filter(({ what }) => what === 'summary')).toEqual([]);
  const asked = computer.requests.length;
  console.log(`${computer.told.size} told, ${gaps.length} looks, ${asked} requests, ${computer.kills} kills`);
  // The background, once it may, fetches the figures of what was told without; each is asked for once.
  expect(computer.withoutFigures()).toHaveLength(computer.told.size);
  computer.looker = 'background';
  await computer.wake(true);
  expect(computer.withoutFigures()).toEqual([]);
  expect(computer.requests.filter(({ what }) => what === 'summary')).toHaveLength(computer.told.size);
  expect([...computer.told].filter(([, times]) => times !== 1)).toEqual([]);
  expect([...computer.stored.keys()].filter(isLateKey)).toEqual([]);
});
