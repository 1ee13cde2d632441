/** What the texts of the generated filings mean, given in advance rather than found by a pattern. */

type Title = { text: string; same: string; option?: true; obliges?: true };

export const stocks: Title[] = [
  { text: 'Common Stock', same: 'common' },
  { text: 'COMMON  STOCK', same: 'common' },
  { text: ' common stock', same: 'common' },
  { text: 'Class B Common Stock', same: 'b' },
];

export const rights: Title[] = [
  { text: 'Stock Option (Right to Buy)', same: 'option' },
  { text: 'Stock option  (right to buy)', same: 'option' },
  { text: 'Restricted Stock Units', same: 'units' },
  { text: 'Call Option', same: 'call', option: true },
  { text: 'Put Option (obligation to buy)', same: 'put', option: true, obliges: true },
];

export const strikes = [
  { text: '12.5', same: '12.5' },
  { text: '12.50', same: '12.5' },
  { text: '13', same: '13' },
  { text: null, same: '' },
];

export const natures = [
  { text: null, same: '' },
  { text: 'By Trust', same: 'trust' },
  { text: 'By  trust', same: 'trust' },
  { text: 'See footnote', same: 'note' },
];

type Note = { text: string; plan?: true; writing?: true };

export const notes: Note[] = [
  { text: 'Held by a trust.' },
  { text: 'Under a Rule 10b5-1 trading plan.', plan: true },
  { text: 'A plan under Rule 10b5\u20111.', plan: true },
  { text: 'Rule 10b5 \u2013 1', plan: true },
  { text: 'Rule 10b-5 applies.' },
  { text: 'Under a written plan of the board.' },
  { text: 'This was a sale to open.', writing: true },
  { text: 'Held by another trust.' },
];

/** The entry with this text; the first if there is none. */
export const meaning = <T extends { text: string | null }>(all: readonly T[], text: string | null): T =>
  all.find((one) => one.text === text) ?? (all[0] as T);
