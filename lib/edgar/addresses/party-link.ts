import { padCik } from './cik.ts';
import { type Address, belongsToSec } from './url-kinds.ts';

/** The ten-digit CIK of the person or company whose page or list an address leads to; otherwise `null`. */
export function cikOfPartyLink(address: Address): string | null {
  if (!belongsToSec(address)) return null;
  const { pathname, search } = address;
  const lists = /^\/(cgi-bin\/(browse-edgar|own-disp)|edgar\/browse\/?)$/.test(pathname);
  const folder = /^\/Archives\/edgar\/data\/(\d{1,10})\/?$/.exec(pathname)?.[1];
  const cik = folder ?? (lists ? /[?&]CIK=(\d{1,10})(?!\d)/i.exec(search)?.[1] : undefined);
  return cik === undefined ? null : padCik(cik);
}
export const partyLinkExamples = {
  '0000320193': [
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193&type=4&owner=include',
    'https://www.sec.gov/cgi-bin/own-disp?action=getissuer&CIK=320193',
    'https://www.sec.gov/edgar/browse/?CIK=320193&owner=exclude',
    'https://www.sec.gov/Archives/edgar/data/320193/',
  ],
  none: [
    'https://www.sec.gov/cgi-bin/browse-edgar?company=apple&CIK=&type=4',
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=AAPL',
    'https://www.sec.gov/Archives/edgar/data/320193/000032019322000061/',
    'https://www.sec.gov/edgar/search/#/ciks=0000320193',
    'https://example.com/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193',
    'http://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193',
    'javascript://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0000320193',
  ],
};
