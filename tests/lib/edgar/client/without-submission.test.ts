import { describe, expect, test } from 'vitest';
import { inFakeTime, settle, still } from '../../../support/fakes/fake-time.ts';
import { accession, filing, openBrowser, sleep } from '../../../support/fakes/surroundings.ts';

inFakeTime();

describe('where there is no submission', () => {
  const folder = '/Archives/edgar/data/1/000000000124000001';
  const index = `<!DOCTYPE html><html><body><div id="formName"><strong>Form 4/A</strong> - x</div>
    <div id="secNum">SEC Accession No. ${accession(1)}</div>
    <table class="tableFile"><tr><th>Seq<th>Document<th>Type
    <tr><td>1<td><a href="${folder}/xslF345X05/doc4.xml">doc4.html</a><td>4/A
    <tr><td>1<td><a href="${folder}/doc4.xml">doc4.xml</a><td>4/A</table></body></html>`;

  const serving = (pages: Record<string, string>) => async (url: string) => {
    await sleep(100);
    const page = Object.entries(pages).find(([end]) => url.endsWith(end))?.[1];
    return page === undefined ? new Response('not found', { status: 404 }) : new Response(page);
  };

  test('the index page leads to the XML, each request in its turn', async () => {
    const xml = '<?xml version="1.0"?><ownershipDocument>1</ownershipDocument>';
    const { openTab, requests } = openBrowser(serving({ '-index.htm': index, '/doc4.xml': xml }));
    const answer = openTab()(filing(1), still());
    await settle();
    expect(await answer).toMatchObject({
      kind: 'filing',
      glance: { sentence: xml },
    });
    expect(requests.map(({ url }) => url.split('/').at(-1))).toEqual([
      `${accession(1)}.txt`,
      `${accession(1)}-index.htm`,
      'doc4.xml',
    ]);
    expect((requests[2]?.at ?? 0) - (requests[0]?.at ?? 0)).toBeGreaterThan(1000);
  });

  test('so does the index page of a notice of a proposed sale', async () => {
    const xml = '<?xml version="1.0"?><edgarSubmission>1</edgarSubmission>';
    const pages = { '-index.htm': index.replaceAll('4/A', '144'), '/doc4.xml': xml };
    const answer = openBrowser(serving(pages)).openTab()(filing(1), still());
    await settle();
    expect(await answer).toMatchObject({ glance: { sentence: xml } });
  });

  test.each([
    ['no index page either', {}, { kind: 'failure', reason: 'not-found' }],
    [
      'an index page of another form',
      { '-index.htm': index.replace('Form 4/A', 'Form 10-K') },
      { kind: 'other-form', formType: '10-K' },
    ],
    [
      'an index page that links no XML',
      { '-index.htm': index.replace(/<table[\s\S]*table>/, '') },
      { kind: 'unreadable', reason: 'no-document' },
    ],
    [
      'another page in the place of the index',
      { '-index.htm': '<!doctype html><html></html>' },
      { kind: 'failure', reason: 'page-instead' },
    ],
    [
      'HTML in the place of the XML',
      { '-index.htm': index, '/doc4.xml': '<html></html>' },
      { kind: 'failure', reason: 'page-instead' },
    ],
    [
      'XML that breaks off',
      { '-index.htm': index, '/doc4.xml': '<ownershipDocument>' },
      { kind: 'failure', reason: 'truncated' },
    ],
  ])('%s is told', async (_, pages, expected) => {
    const answer = openBrowser(serving(pages)).openTab()(filing(1), still());
    await settle();
    expect(await answer).toEqual(expected);
  });
});
