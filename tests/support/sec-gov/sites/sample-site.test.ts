// @vitest-environment node
import { get } from 'node:https';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { indexPathOf, listedSamples, submissionPathOf } from '../../edgar-pages/listings/listings.ts';
import type { SecGov } from '../sec-gov.ts';
import { startSampleSite } from './sample-site.ts';

let secGov: SecGov;
beforeAll(async () => {
  secGov = await startSampleSite();
});
afterAll(() => secGov.close());

const served = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const address = { host: '127.0.0.1', port: secGov.port, path, rejectUnauthorized: false };
    get(address, (answer) => resolve(text(answer))).on('error', reject);
  });

test.each(listedSamples.map((listed) => [listed.accession, listed] as const))(
  '%s was accepted at the same moment on lists, on its index page and in its submission',
  async (_, listed) => {
    const [day = '', time = ''] = listed.acceptanceDatetime.split('T');
    const latest = await served('/cgi-bin/browse-edgar?action=getcurrent');
    expect(latest.includes(`${day}<br>${time}`)).toBe(true);
    const index = await served(indexPathOf(listed));
    expect(index.includes(`${day} ${time}`)).toBe(true);
    const [, moment] = /<ACCEPTANCE-DATETIME>(\d+)/.exec(await served(submissionPathOf(listed))) ?? [];
    expect(moment).toBe(`${day}${time}`.replaceAll(/\D/g, ''));
  },
);
