import { type SecGov, startSecGov } from '../tests/e2e/sec-gov.ts';
import { samples } from '../tests/fixtures/samples.ts';

/** Serves the sample filings on loopback as if on https://www.sec.gov, with a list of them at "/". */
export function startSampleSite(): Promise<SecGov> {
  const filings = samples.map(({ path, html }) => [path, { body: html }]);
  return startSecGov({ '/': { body: list() }, ...Object.fromEntries(filings) });
}

function list(): string {
  const items = samples.map(({ path, title }) => `<li><a href="${path}">${title}</a></li>`);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Sample filings</title>
<style>body { font: 16px/1.6 system-ui, sans-serif; margin: 3rem auto; max-width: 40rem; padding: 0 1rem }</style>
<h1>Sample filings</h1>
<p>Served by this machine in place of www.sec.gov. The people and companies are made up, but for the first filing.</p>
<ul>
${items.join('\n')}
</ul>
</html>`;
}
