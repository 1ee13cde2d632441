import { expect, test } from 'vitest';
import { cikOfPartyLink, partyLinkExamples } from '../../../../lib/edgar/addresses/party-link.ts';

const cases = Object.entries(partyLinkExamples).flatMap(([cik, urls]) => urls.map((url) => ({ cik, url })));

test.each(cases)('$url leads to the party $cik', ({ cik, url }) => {
  expect(cikOfPartyLink(new URL(url))).toBe(cik === 'none' ? null : cik);
});
