import { describe, expect, test } from 'vitest';
import { readXml } from '../../../../../../lib/form4/parse/read-xml.ts';
import { xml } from './facts.ts';

describe('a bracket', () => {
  const titled = (title: string) => xml.replace('<value>Common Stock<', `<value>${title}<`);

  test('that is left of a tag is no text', () => {
    expect(readXml(titled('e>Common Stock'))).toMatchObject({
      ok: false,
      missing: [expect.stringMatching(/securityTitle: a bracket in its text$/), expect.anything()],
    });
  });

  test('that is written as such is a text, and so is one in prose', () => {
    expect(readXml(titled('Units &gt; 1 share'))).toMatchObject({ ok: true });
    const noted = xml.replace('<footnotes>', '<footnotes><footnote id="F97">Above > $5.</footnote>');
    expect(readXml(noted)).toMatchObject({ ok: true });
  });
});
