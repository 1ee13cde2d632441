import * as v from 'valibot';
import { Amount } from '../../form4/model/filing.ts';

/**
 * Limits, in characters or items, for the parts of a record or an imported file that could otherwise be of
 * any length. EDGAR's own names have 150 characters, and its forms ten owners.
 */
export const most = {
  /** Of a name, a role, a title or an address. */
  text: 1_000,
  digits: 100,
  flag: 4_000,
  /** Owners, kinds or flags of a filing. */
  items: 100,
  note: 10_000,
  tag: 40,
  tags: 50,
  /** Filings of one party in a file. */
  filings: 1_000,
  entries: 100_000,
  /** Records of parties' past that were loaded, in a file. */
  records: 1_000,
};

export const shorterThan = /* @__NO_SIDE_EFFECTS__ */ (characters: number) =>
  v.maxLength<string, number, string>(characters, `longer than ${characters} characters`);

export const ShortText = v.pipe(v.string(), shorterThan(most.text));
export const ShortAmount = v.pipe(Amount, shorterThan(most.digits));

/** A list whose length is checked before its items. */
export const listOf = /* @__NO_SIDE_EFFECTS__ */ <const Item extends v.GenericSchema>(
  item: Item,
  longest: number,
) =>
  v.pipe(
    v.unknown(),
    v.check((list) => !Array.isArray(list) || list.length <= longest, `more than ${longest}`),
    v.array(item),
  );

/** A text from a filing, cut to the length that a record keeps. */
export const cut = (text: string): string =>
  text.length > most.text ? `${text.slice(0, most.text - 1)}…` : text;
