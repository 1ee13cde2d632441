import { describe, expect, test } from 'vitest';
import * as kinds from '../../../../lib/edgar/addresses/url-kinds.ts';

const searchPage = 'https://www.sec.gov/edgar/search/';

/** The link as the search page holds it: relative addresses are resolved against that page. */
function linkOnSearchPage(html: string): HTMLAnchorElement {
  const page = document.implementation.createHTMLDocument();
  page.head.append(Object.assign(page.createElement('base'), { href: searchPage }));
  page.body.innerHTML = html;
  const link = page.querySelector('a');
  if (!link) throw new Error(`no link in ${html}`);
  return link;
}

const linkTo = (href: string) => Object.assign(document.createElement('a'), { href });

const predicates = {
  isRenderedFiling: [kinds.isRenderedFiling, kinds.isRenderedFilingExamples],
  isRenderedNotice: [kinds.isRenderedNotice, kinds.isRenderedNoticeExamples],
  isRawOwnershipXml: [kinds.isRawOwnershipXml, kinds.isRawOwnershipXmlExamples],
  isFilingIndex: [kinds.isFilingIndex, kinds.isFilingIndexExamples],
  isSubmission: [kinds.isSubmission, kinds.isSubmissionExamples],
  isArchiveFolder: [kinds.isArchiveFolder, kinds.isArchiveFolderExamples],
  isSearchResult: [kinds.isSearchResult, kinds.isSearchResultExamples],
} as const;

const addressesOf = (example: string): kinds.Address[] =>
  example.startsWith('<') ? [linkOnSearchPage(example)] : [new URL(example), linkTo(example)];

describe.each(Object.entries(predicates))('%s', (name, [predicate, examples]) => {
  test.each(examples)('is true of %s', (example) => {
    for (const address of addressesOf(example)) expect(predicate(address)).toBe(true);
  });

  const others = Object.entries(predicates).flatMap(([other, [, theirs]]) => (other === name ? [] : theirs));
  test.each([...others, ...kinds.noFilingExamples])('is false of %s', (example) => {
    for (const address of addressesOf(example)) expect(predicate(address)).toBe(false);
  });
});

test('every predicate of the module is tested here', () => {
  const exported = Object.keys(kinds).filter((name) => /^is\w+(?<!Examples)$/.test(name));
  expect(exported.sort()).toEqual(Object.keys(predicates).sort());
});

test('a link without an address is of no kind', () => {
  const link = document.createElement('a');
  for (const [predicate] of Object.values(predicates)) expect(predicate(link)).toBe(false);
});
