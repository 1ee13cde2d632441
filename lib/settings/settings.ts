import * as z from 'zod/mini';

/** Milliseconds that a pointer rests on a link before it counts as meant. */
export const hoverDelayRange = { min: 200, max: 300, step: 10 };

const on = z._default(z.boolean(), true);

/**
 * Every setting: its name, what it may be, and what it is before the user says otherwise. The options
 * page, the stored keys and the export are all made from this.
 */
export const Settings = z.object({
  /** `auto` follows the system. */
  theme: z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
  /** How the card stands on a filing's page. Collapsing and opening it is remembered here. */
  cardStart: z._default(z.enum(['open', 'collapsed']), 'open'),
  /** Marks on links that lead to a watched insider or issuer. */
  marks: on,
  hoverDelay: z._default(z.int().check(z.minimum(hoverDelayRange.min), z.maximum(hoverDelayRange.max)), 250),
  /** Hovering over a link shows the filing's summary, by the kind of page the link is on (page-kind.ts). */
  hoverOnCompanyFilings: on,
  hoverOnFilingIndex: on,
  hoverOnInsiderTransactions: on,
  hoverOnLatestFilings: on,
  hoverOnFullTextSearch: on,
  hoverElsewhere: on,
});
export type Settings = z.infer<typeof Settings>;
export type SettingName = keyof Settings;

export const settingNames = Object.keys(Settings.shape) as SettingName[];

/** @returns the value as stored where it is one the setting may have, else the setting's default. */
export function readSetting<N extends SettingName>(name: N, raw: unknown): Settings[N];
export function readSetting(name: SettingName, raw: unknown): Settings[SettingName] {
  const schema = Settings.shape[name];
  const read = schema.safeParse(raw);
  return read.success ? read.data : schema.parse(undefined);
}

export const defaults: Readonly<Settings> = Settings.parse({});
