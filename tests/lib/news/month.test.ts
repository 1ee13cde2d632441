import { expect, test } from 'vitest';
import { firstChoices } from '../../../lib/news/records/choices.ts';
import type { NewsItem } from '../../../lib/news/records/item.ts';
import { newsIn, newsToCarry, newsWrites } from '../../../lib/news/transfer.ts';
import {
  isNewsItemKey,
  isUnreadKey,
  newsFromKey,
  newsItemKey,
  unreadKey,
  watchKey,
} from '../../../lib/storage-keys.ts';
import type { PartyId } from '../../../lib/watchlist/records/party.ts';
import { type Dice, diceFrom } from '../../support/dice.ts';
import { Computer } from '../../support/news/computer.ts';
import { days, type EdgarMonth, eastern, edgarMonth } from '../../support/news/edgar-month.ts';

/** `MONTH_SEED` chooses the month (1). */
const seed = Number(process.env.MONTH_SEED ?? 1);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const month = edgarMonth(seed, 1_500);
const begin = eastern('2026-10-28', 12);
const end = eastern('2026-12-08', 12);

/** Parties from this month's filings, including some companies as insiders. */
function parties(dice: Dice, count: number): PartyId[] {
  const chosen = new Map<string, PartyId>();
  while (chosen.size < count) {
    const { owners, issuer } = dice.oneOf(month.filings);
    const party =
      dice.below(3) === 0
        ? { kind: 'issuer' as const, cik: issuer }
        : { kind: 'insider' as const, cik: dice.oneOf([...owners, issuer]) };
    chosen.set(watchKey(party), party);
  }
  return [...chosen.values()];
}

/** What is to be told: from the day before the first look's on, whatever is about one of them. */
function expected({ filings }: EdgarMonth, watched: readonly PartyId[], through: string): string[] {
  const keys = new Set(watched.map(watchKey));
  return filings
    .filter(
      ({ owners, issuer, indexed }) =>
        indexed > through &&
        (keys.has(watchKey({ kind: 'issuer', cik: issuer })) ||
          owners.some((cik) => keys.has(watchKey({ kind: 'insider', cik })))),
    )
    .map(({ accession }) => accession)
    .sort();
}

/** Lets time pass until the next look, as the browser's alarm does. */
function passTime(computer: Computer, dice: Dice): void {
  const local = computer.now + computer.skew;
  const planned = Number(computer.state?.nextLook ?? local) - local;
  computer.now += Math.min(Math.max(planned, MINUTE), 12 * HOUR) + dice.below(2_000);
}

test('a month of 40,000 filings: each of those watched is told once, whatever happens', {
  timeout: 200_000,
}, async () => {
  const dice = diceFrom(seed + 1);
  const computer = new Computer(month, dice, begin);
  const watched = parties(dice, 50);
  computer.watch(watched, begin - 400 * 24 * HOUR);
  let isAsked = true;
  let isAllowed = true;
  let asIt = 0;
  let mostBroken = 0;
  while (computer.now < end) {
    const isKilled = computer.kills < 200 && dice.below(2) === 0;
    if (isKilled) computer.lives = 1 + dice.below(14);
    const wasKilled = isAllowed && (await computer.wake(isAsked));
    mostBroken = Math.max(mostBroken, computer.withoutFigures().length);
    isAsked = false;
    if (wasKilled && dice.below(2) === 0) computer.now += dice.below(MINUTE);
    else if (wasKilled) {
      // The browser, too: it starts some time after.
      computer.now += dice.below(3 * HOUR);
      isAsked = true;
    } else passTime(computer, dice);
    switch (asIt++ % 97) {
      case 13:
        computer.isOnline = false;
        break;
      case 17:
        computer.isOnline = true;
        break;
      case 29:
        computer.skew = dice.oneOf([-3 * HOUR, 5 * HOUR, -48 * HOUR, 72 * HOUR, 400 * 24 * HOUR]);
        break;
      case 35:
        computer.skew = 0;
        break;
      case 43:
        computer.blockedUntil = computer.now + 25 * MINUTE;
        break;
      case 47:
        computer.brokenUntil = computer.now + 6 * HOUR;
        break;
      case 60:
        isAllowed = false;
        break;
      case 66:
        isAllowed = true;
        isAsked = true;
        break;
      case 80:
        // The lid is closed, for a night or a long weekend.
        computer.now += dice.oneOf([9, 14, 60]) * HOUR;
        isAsked = true;
        break;
    }
  }
  computer.skew = 0;
  computer.isOnline = true;
  computer.brokenUntil = 0;
  for (let again = 0; again < 40; again++) {
    await computer.wake(again === 0);
    passTime(computer, dice);
  }
  const wanted = expected(month, watched, '2026-10-27').filter((accession) =>
    days.slice(0, -1).includes(month.byAccession.get(accession)?.indexed ?? ''),
  );
  const told = [...computer.told.keys()].sort();
  expect(wanted.filter((accession) => !computer.told.has(accession))).toEqual([]);
  expect([...computer.told].filter(([, times]) => times !== 1)).toEqual([]);
  // Filings that could not be read at the time have had their figures since.
  expect(mostBroken).toBeGreaterThan(0);
  expect(computer.withoutFigures()).toEqual([]);
  console.log(
    `${month.filings.length} filings, ${told.length} told, ${computer.kills} kills, ${computer.requests.length} requests`,
  );
  const all = new Set(expected(month, watched, '2026-10-27'));
  // Filings by a watched company on another's stock, told before that was known, and since taken back.
  const others = told.filter((accession) => !all.has(accession));
  const becameOf = others.map((accession) => JSON.parse(computer.stored.get(newsItemKey(accession)) ?? '{}'));
  expect(becameOf.filter(({ keptBack }) => keptBack !== 'not-about')).toEqual([]);
  expect(others.filter((accession) => computer.stored.has(unreadKey(accession)))).toEqual([]);
  expect([...computer.stored.keys()].filter(isNewsItemKey).length).toBeGreaterThanOrEqual(told.length);
  expect(computer.kills).toBe(200);
  expect(computer.state).toMatchObject({
    without: ['2026-11-27'],
    stopped: null,
    through: expect.stringMatching(/^2026-12-0[78]$/),
  });
});

/** Runs until a moment, with no failures. */
async function runUntil(computer: Computer, dice: Dice, moment: number): Promise<void> {
  await computer.wake(true);
  while (computer.now < moment) {
    passTime(computer, dice);
    await computer.wake(false);
  }
}

test.each([
  ['never looked before', null],
  ['has looked for others', '2026-11-16'],
] as const)(
  'after an import what was filed since is told once, on a computer that %s',
  async (_, since) => {
    const dice = diceFrom(9);
    const [first, ...others] = [parties(diceFrom(10), 50), parties(diceFrom(11), 50)];
    const old = new Computer(month, dice, begin);
    old.watch(first, begin - 24 * HOUR);
    await runUntil(old, dice, eastern('2026-11-05', 13));
    const read = <T>([, raw]: [string, string]): T => JSON.parse(raw);
    const items = [...old.stored].filter(([key]) => isNewsItemKey(key)).map((one) => read<NewsItem>(one));
    const told = items.filter(({ keptBack }) => keptBack === null);
    const half = told.map((item, at) => ({ item, isUnread: at % 2 === 0 }));
    const carried = newsToCarry(old.state.through, firstChoices, half);

    const fresh = new Computer(month, dice, eastern(since ?? '2026-11-18', 12));
    if (since) fresh.watch(others.flat(), eastern(since, 12));
    if (since) await runUntil(fresh, dice, eastern('2026-11-18', 12));
    fresh.watch(first, begin - 24 * HOUR);
    const brought = newsIn({ news: JSON.parse(JSON.stringify(carried)), exportedAt: null });
    const writes = newsWrites(brought, new Set(fresh.stored.keys()), true);
    for (const [key, value] of Object.entries(writes)) fresh.stored.set(key, JSON.stringify(value));
    expect(Object.keys(writes).filter(isUnreadKey)).toEqual(
      half.filter(({ isUnread }) => isUnread).map(({ item }) => unreadKey(item.accession)),
    );
    await runUntil(fresh, dice, eastern('2026-11-23', 12));
    const wanted = expected(month, first, '2026-10-27').filter(
      (accession) => (month.byAccession.get(accession)?.indexed ?? '') <= '2026-11-19',
    );
    const all = [...old.told.keys(), ...fresh.told.keys()];
    expect(wanted.filter((accession) => !all.includes(accession))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
    expect([...fresh.told.values()].every((times) => times === 1)).toBe(true);
    expect([...fresh.stored.keys()].filter((key) => key.startsWith(newsFromKey('')))).toEqual([]);
  },
  100_000,
);

/** Some days with no failures. */
async function someDays(more: number) {
  const dice = diceFrom(7);
  const computer = new Computer(month, dice, begin);
  computer.watch(parties(diceFrom(8), 5), begin - 24 * HOUR);
  const others = Array.from({ length: more }, (_, at) => ({
    kind: 'insider' as const,
    cik: String(7_000_000 + at).padStart(10, '0'),
  }));
  computer.watch(others, begin - 24 * HOUR);
  await computer.wake(true);
  while (computer.now < eastern('2026-10-30', 12)) {
    passTime(computer, dice);
    await computer.wake(false);
  }
  return computer;
}

test('10,000 watched cost not one request more than five; a look is ten minutes after the one before, while EDGAR is open', {
  timeout: 200_000,
}, async () => {
  const [few, many] = [await someDays(0), await someDays(9_995)];
  expect(many.requests).toEqual(few.requests);
  expect(many.told).toEqual(few.told);
  const looks = few.requests.filter(({ what, start }) => what === 'feed' && start === 0).map(({ at }) => at);
  const between = looks.slice(1).map((at, index) => at - (looks[index] ?? 0));
  expect(Math.min(...between)).toBeGreaterThanOrEqual(10 * MINUTE);
  const hours = looks.map((at) => {
    const day = days.find((one) => at >= eastern(one, 6) && at <= eastern(one, 22));
    return day ?? new Date(at).toISOString();
  });
  expect([...new Set(hours)]).toEqual(days.slice(0, 3));
  const lists = few.requests.filter(({ what }) => what !== 'summary');
  console.log(`${looks.length} looks, ${lists.length} lists, ${few.told.size} told`);
  const indexes = few.requests.filter(({ what }) => what === 'index');
  expect(indexes).toHaveLength(2);
});
