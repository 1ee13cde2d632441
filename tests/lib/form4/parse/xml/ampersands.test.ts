import { expect, test } from 'vitest';
import { escapeBareAmpersands } from '../../../../../lib/form4/parse/xml/ampersands.ts';

test.each([
  ['AT&T', 'AT&amp;T'],
  ['R&D, A&P; Q&A', 'R&amp;D, A&P; Q&amp;A'],
  ['Smith & Sons & Co.', 'Smith &amp; Sons &amp; Co.'],
  ['S&P 500; R& ;', 'S&amp;P 500; R&amp; ;'],
  ['Series A&1;', 'Series A&amp;1;'],
  ['&', '&amp;'],
])('the ampersands of %j are bare where they begin no reference', (text, escaped) => {
  expect(escapeBareAmpersands(text)).toBe(escaped);
});

test.each([
  ['a reference that XML knows', 'AT&amp;T &lt; &gt; &quot; &apos;'],
  ['a reference by number', '&#38; &#x26; &#0;'],
  ['a reference of HTML’s', '&nbsp;&copy;&euro;&frac12;'],
  ['a reference without its end', '&amp &lt &gt &quot &apos &nbsp'],
  ['a reference of a document’s own', '&a.b-c_d;'],
  ['an ampersand in character data', '<![CDATA[AT&T]]>'],
  ['an ampersand in a comment', '<!-- AT&T -->'],
])('%s stays as it is', (_, text) => {
  expect(escapeBareAmpersands(text)).toBe(text);
});
