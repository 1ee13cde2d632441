import { expect, test } from 'vitest';
import { filesLoadedOn } from './files-loaded-on.ts';

const filings = 'https://www.sec.gov/Archives/edgar/data/*/xslF345X*';
const manifest = {
  content_scripts: [
    { matches: [filings], js: ['filing.js'], css: ['filing.css'] },
    { matches: ['https://www.sec.gov/*'], exclude_matches: [filings], js: ['page.js'] },
    { matches: ['https://www.sec.gov/*'], js: ['both.js'] },
  ],
};

test('a page loads the files whose patterns match its address and do not exclude it', () => {
  const filing = 'https://www.sec.gov/Archives/edgar/data/1/000000000000000001/xslF345X05/doc4.xml';
  expect(filesLoadedOn(filing, manifest)).toEqual(['filing.js', 'filing.css', 'both.js']);
  expect(filesLoadedOn('https://www.sec.gov/edgar/search/?q=a', manifest)).toEqual(['page.js', 'both.js']);
  expect(filesLoadedOn('https://www.example.com/', manifest)).toEqual([]);
});
