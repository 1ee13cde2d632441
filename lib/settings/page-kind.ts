import type { Address } from '../edgar/addresses/url-kinds.ts';
import type { SettingName } from './settings.ts';

type HoverSetting = Extract<SettingName, `hover${'On' | 'Elsewhere'}${string}`>;

/** The pages of sec.gov to which each hover setting applies. The first one that fits a page counts. */
const pages: [HoverSetting, (page: Address) => boolean][] = [
  [
    'hoverOnLatestFilings',
    ({ pathname, search }) =>
      pathname === '/cgi-bin/current' ||
      (pathname === '/cgi-bin/browse-edgar' && new URLSearchParams(search).get('action') === 'getcurrent'),
  ],
  [
    'hoverOnCompanyFilings',
    ({ pathname }) => pathname === '/cgi-bin/browse-edgar' || pathname.startsWith('/edgar/browse'),
  ],
  ['hoverOnInsiderTransactions', ({ pathname }) => pathname === '/cgi-bin/own-disp'],
  ['hoverOnFullTextSearch', ({ pathname }) => pathname.startsWith('/edgar/search')],
  ['hoverOnFilingIndex', ({ pathname }) => pathname.startsWith('/Archives/edgar/data/')],
];

/** The setting that says whether links on a page of sec.gov show a hover card. */
export function hoverSettingOf(page: Address): HoverSetting {
  return pages.find(([, fits]) => fits(page))?.[0] ?? 'hoverElsewhere';
}
