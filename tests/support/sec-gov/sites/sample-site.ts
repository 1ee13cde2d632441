import type { IncomingMessage, ServerResponse } from 'node:http';
import { longCareerFilings } from '../../careers/long-career.ts';
import { fourYears } from '../../careers/marlowe.ts';
import { formdataPage } from '../../edgar-pages/formdata/formdata-page.ts';
import { filingIndexPage } from '../../edgar-pages/listings/filing-index.ts';
import {
  folderOf,
  indexPathOf,
  listedSamples,
  otherFilings,
  submissionPathOf,
} from '../../edgar-pages/listings/listings.ts';
import { companyFilingsPage } from '../../edgar-pages/listings/lists/company-filings.ts';
import { latestFilingsPage } from '../../edgar-pages/listings/lists/latest-filings.ts';
import { markup } from '../../edgar-pages/markup.ts';
import { ownershipXml } from '../../edgar-pages/ownership-xml/ownership-xml.ts';
import { submission } from '../../edgar-pages/submission.ts';
import { samples } from '../../samples/samples.ts';
import { type Answer, type SecGov, startSecGov } from '../sec-gov.ts';
import { serveCareer } from './career-site.ts';
import { filingPathOf } from './filing-site.ts';
import { noticePath, serveNoticePage } from './notice-site.ts';

/**
 * Serves the sample filings on loopback as if on https://www.sec.gov, with everything EDGAR has about each
 * and the lists that link to them; "/" lists the samples by what they show.
 */
export async function startSampleSite(): Promise<SecGov> {
  const secGov = await startSecGov({
    '/': { body: list },
    '/cgi-bin/browse-edgar': browseEdgar,
    ...Object.fromEntries(samples.map(({ path, html }) => [path, { body: html }])),
  });
  const past = listedSamples.map(({ accession, filingDate, filing }) => ({
    accession,
    filedAt: filingDate,
    filing,
  }));
  serveCareer(secGov, [...past, ...fourYears, ...longCareerFilings()]);
  // Last, because a career's submissions were all accepted at 5:30 p.m., whatever the lists say.
  for (const [path, answer] of listedSamples.flatMap(filesOf)) secGov.serve(path, answer);
  for (const { path, filing } of withRecord) secGov.serve(path, { body: formdataPage(filing) });
  serveNoticePage(secGov);
  return secGov;
}

/** Filings of people with a past: pages from which a record can be loaded. */
const withRecord = [fourYears[0], longCareerFilings()[0]].flatMap((newest) =>
  newest ? [{ ...newest, path: filingPathOf(newest.accession) }] : [],
);

function filesOf(listed: (typeof listedSamples)[number]): [string, Answer][] {
  const { filing, document, ...facts } = listed;
  return [
    [`${folderOf(listed)}/${document}`, { body: ownershipXml(filing), contentType: 'application/xml' }],
    [indexPathOf(listed), { body: filingIndexPage(listed, filing.periodOfReport ?? undefined) }],
    [
      submissionPathOf(listed),
      {
        body: submission({
          filing,
          filename: document,
          accession: facts.accession,
          filedAsOfDate: facts.filingDate,
          acceptanceDatetime: facts.acceptanceDatetime,
        }),
        contentType: 'text/plain',
      },
    ],
  ];
}

/** The filings of the party whose CIK the query gives, or else everyone's latest. */
function browseEdgar(request: IncomingMessage, response: ServerResponse): void {
  const cik = new URL(request.url ?? '/', 'https://www.sec.gov').searchParams.get('CIK');
  const isAsked = (party: { cik: string }) => cik !== null && Number(party.cik) === Number(cik);
  const partiesOf = ({ issuer, owners }: (typeof listedSamples)[number]) => [issuer, ...owners];
  const party = listedSamples.flatMap(partiesOf).find(isAsked);
  const filings = listedSamples.filter((listed) => partiesOf(listed).some(isAsked));
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(
    party ? companyFilingsPage(party, filings) : latestFilingsPage([...listedSamples, ...otherFilings]),
  );
}

const list = `<!doctype html>${markup`
<html lang="en">
<meta charset="utf-8">
<title>Sample filings</title>
<style>body { font: 16px/1.6 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
<h1>Sample filings</h1>
<p>This machine serves them in place of www.sec.gov. All but the first are invented.</p>
<ul>${samples.map(({ path, title }) => markup`<li><a href="${path}">${title}</a></li>`)}</ul>
<p>With a past, for the record: ${withRecord.map(
  ({ path, filing: { reportingOwners } }) => markup`<a href="${path}">${reportingOwners[0]?.name ?? ''}</a> `,
)}</p>
<p>A notice of a proposed sale, by the first of them: <a href="${noticePath}">Form 144</a></p>
<p>As on EDGAR: <a href="/cgi-bin/browse-edgar?action=getcurrent">latest filings</a></p>
</html>`}`;
