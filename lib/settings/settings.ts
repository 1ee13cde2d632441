import * as v from 'valibot';

/** Milliseconds that a pointer must rest on a link before the link counts as meant. */
export const hoverDelayRange = { min: 200, max: 300, step: 10 };

/** The possible widths of the card beside a filing, in CSS pixels. */
export const cardWidthRange = { min: 340, max: 420, step: 20 };

const on = v.optional(v.boolean(), true);

const wholeIn = ({ min, max }: { min: number; max: number }) =>
  v.pipe(
    v.number(),
    v.check((value) => Number.isInteger(value) && value >= min && value <= max),
  );

/**
 * Every setting: its name, its possible values and its default. The options page, the stored keys and the
 * export are all made from this.
 */
export const Settings = v.object({
  /** `auto` follows the system. */
  theme: v.optional(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** Whether the card on a filing's page starts open, if there is room beside the page. */
  cardStart: v.optional(v.picklist(['open', 'collapsed']), 'open'),
  cardWidth: v.optional(wholeIn(cardWidthRange), 360),
  /** Marks on links that lead to a watched insider or issuer. */
  marks: on,
  hoverDelay: v.optional(wholeIn(hoverDelayRange), 250),
  /** Hovering over a link shows the filing's summary, by the kind of page the link is on (page-kind.ts). */
  hoverOnCompanyFilings: on,
  hoverOnFilingIndex: on,
  hoverOnInsiderTransactions: on,
  hoverOnLatestFilings: on,
  hoverOnFullTextSearch: on,
  hoverElsewhere: on,
  /** Lists of filings show summaries that were read before, automatically and without a request. */
  listSummaries: v.optional(v.boolean(), false),
  /** Writes to a page's console how it was read, for reports of pages that are read wrongly. */
  logReadings: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;
export type SettingName = keyof Settings;

export const settingNames = Object.keys(Settings.entries) as SettingName[];

export const defaults = Object.fromEntries(
  settingNames.map((name) => [name, Settings.entries[name].default]),
) as Readonly<Settings>;

/** @returns the stored value if it is valid for the setting; otherwise the setting's default. */
export function readSetting<N extends SettingName>(name: N, raw: unknown): Settings[N];
export function readSetting(name: SettingName, raw: unknown): Settings[SettingName] {
  const read = v.safeParse(Settings.entries[name], raw);
  return read.success ? read.output : defaults[name];
}
