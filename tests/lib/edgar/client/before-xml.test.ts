import { describe, expect, test } from 'vitest';
import { inFakeTime, settle, still } from '../../../support/fakes/fake-time.ts';
import { filing, openBrowser, submission } from '../../../support/fakes/surroundings.ts';

inFakeTime();

test('a Form 4 from before the XML mandate is read once and remembered as holding no data', async () => {
  const text = submission(1).replace(/<XML>[\s\S]*<\/XML>/, 'FORM 4, as text');
  const { openTab, requests } = openBrowser(() => new Response(text));
  const ask = openTab();
  const expected = { kind: 'unreadable', reason: 'no-document' };
  expect(await ask(filing(1), still())).toEqual(expected);
  expect(await ask(filing(1), still())).toEqual(expected);
  expect(requests).toHaveLength(1);
});

describe('a filing from before 2003 holds no data, and is no failure', () => {
  const old = { accession: '0000912057-96-000263', cik: '1' };
  const header = (tag: string, form = '4') =>
    `<${tag}-DOCUMENT>0000912057-96-000263.txt : 19960214\n<${tag}-HEADER>0000912057-96-000263.hdr.sgml : 19960214\n` +
    `ACCESSION NUMBER:\t\t0000912057-96-000263\nCONFORMED SUBMISSION TYPE:\t${form}\nFILED AS OF DATE:\t\t19960214\n</${tag}-HEADER>\n`;
  const body = '<DOCUMENT>\n<TYPE>4\n<TEXT>\nFORM 4 <S> <C>\n</TEXT>\n</DOCUMENT>\n';
  const seal = '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n\n';
  test.each([
    ['in full', `${header('SEC')}${body}</SEC-DOCUMENT>\n`],
    ['under the tags of before 1996', `${header('IMS')}${body}</IMS-DOCUMENT>\n`],
    ['sealed', `${seal}${header('SEC')}${body}</SEC-DOCUMENT>\n-----END PRIVACY-ENHANCED MESSAGE-----\n`],
    ['as far as its header', header('SEC')],
    ['without the line that ends it', header('SEC') + body],
  ])('%s', async (_, text) => {
    const { openTab, requests } = openBrowser(() => new Response(text));
    const answer = openTab()(old, still());
    await settle();
    expect(await answer).toEqual({ kind: 'unreadable', reason: 'no-document' });
    expect(requests).toHaveLength(1);
  });

  test('another form of that time is another form', async () => {
    const { openTab } = openBrowser(() => new Response(`${header('IMS', '10-K')}${body}`));
    expect(await openTab()(old, still())).toEqual({ kind: 'other-form', formType: '10-K' });
  });

  test('a header that broke off is a failure all the same', async () => {
    const { openTab } = openBrowser(() => new Response(header('SEC').slice(0, 200)));
    expect(await openTab()(old, still())).toEqual({ kind: 'failure', reason: 'truncated' });
  });
});
