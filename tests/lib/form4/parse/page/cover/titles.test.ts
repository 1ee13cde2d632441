import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../../../lib/form4/parse/read-page.ts';
import { filingUrl, parse } from '../../../../../generalize/pages.ts';
import { formdataPage } from '../../../../../support/edgar-pages/formdata/formdata-page.ts';
import { filing, owner, relationship, row } from '../../../../../support/samples/filing.ts';
import { lost, page, readChanged } from '../changed-page.ts';

const ROLES = 'reportingOwners.0.relationship';
const PARTS = 'it is in several parts';
const officer = { isOfficer: true, officerTitle: 'CFO' };
const both = { ...officer, isOther: true, otherText: 'Trustee' };

/** A page with these roles; by default, the titles are in one cell below all labels. */
const pageOf = (
  roles: Parameters<typeof relationship>[0],
  officerTitle: 'one-cell' | 'own-cells' = 'one-cell',
) =>
  formdataPage(
    filing({
      reportingOwners: [owner({ relationship: relationship(roles) })],
      nonDerivativeTable: [row()],
    }),
    { officerTitle },
  );
const TITLES = /(<td colspan="4" align="center">)(?:<span class="FormData">[^<]*<\/span>)+/;

describe('below the roles', () => {
  test.each([
    ['a title of many tags', '<b><i>Senior Vice President</i></b>', 'Senior Vice President'],
    [
      'a title with a word marked by a search',
      'Chief <mark>Financial</mark> Officer',
      'Chief Financial Officer',
    ],
    ['a title beside an empty place', '<span>CFO</span><span> </span>', 'CFO'],
    ['a title beside a script', '<span>CFO</span><script>var a</script>', 'CFO'],
    ['a title with a footnote', '<span>CFO</span><sup>(1)</sup>', 'CFO'],
    ['a title behind a footnote', '<sup>(1)</sup><span>CFO</span>', 'CFO'],
  ])('%s is an officer’s, whole', (_, markup, officerTitle) => {
    expect(readChanged(TITLES, `$1${markup}`, pageOf(officer))).toMatchObject({
      filing: { reportingOwners: [{ relationship: { officerTitle, otherText: null } }] },
      doubts: [],
    });
  });

  test.each([
    ['side by side', '<span>CFO</span> <b>Trustee</b>'],
    ['below each other', '<div>CFO</div><div>Trustee</div>'],
    ['with an empty place between them', '<span>CFO</span><span> </span><span>Trustee</span>'],
    ['with a script between them', '<span>CFO</span><script>var a</script><span>Trustee</span>'],
    ['in a wrapper', '<div><span>CFO</span><span>Trustee</span></div>'],
    ['in two wrappers', '<font><b><span>CFO</span><span>Trustee</span></b></font>'],
  ])('two titles %s are of the two roles', (_, markup) => {
    const reading = readChanged(TITLES, `$1${markup}`, pageOf(both));
    expect(reading).toMatchObject({
      filing: { reportingOwners: [{ relationship: { officerTitle: 'CFO', otherText: 'Trustee' } }] },
      doubts: [],
    });
    const said = (field: string) => reading.ok && reading.sources().get(`${ROLES}.${field}`)?.textContent;
    expect([said('officerTitle'), said('otherText')]).toEqual(['CFO', 'Trustee']);
  });

  test.each([
    ['three of two roles', both, '<i>CFO</i> <i>Clerk</i> <i>Trustee</i>', PARTS],
    [
      'two of one role',
      officer,
      '<i>Vice</i> <i>President</i>',
      'a title is given, but its box is not checked',
    ],
    ['one of two with a badge', both, '<span>CFO<small> new</small></span><span>Trustee</span>', PARTS],
    ['two lines of one role', officer, 'President<br>and CEO', PARTS],
    ['one with a badge', officer, '<span>CFO<small> since 2019</small></span>', PARTS],
    [
      'one with a word raised',
      officer,
      '<span>CFO</span><sup>new</sup>',
      'superscript text in it is not a footnote mark',
    ],
    ['one of two that is struck out', both, '<div><s>CFO</s></div><div>Trustee</div>', 'it holds <s>'],
    ['the last of two struck out', both, '<div>CFO</div><div><s>Trustee</s></div>', 'it holds <s>'],
  ])('titles are in doubt: %s', (_, roles, markup, doubt) => {
    const reading = readChanged(TITLES, `$1${markup}`, pageOf(roles));
    expect(reading).toMatchObject({ doubts: [{ path: ROLES, text: '', reason: doubt }] });
    expect(reading.ok && reading.filing.reportingOwners[0]?.relationship).toBeNull();
  });

  test('two lines below one label are no title', () => {
    expect(lost('President &amp; CEO', 'President<br>and CEO')).toEqual([`${ROLES}: ${PARTS}`]);
    expect(lost('Trustee', 'Trustee<br>of a trust', pageOf(both, 'own-cells'))).toEqual([
      `${ROLES}: ${PARTS}`,
    ]);
  });

  test('a title beyond the box is none', () => {
    const outside = parse(page);
    const cell = [...outside.querySelectorAll('td')].findLast((one) =>
      one.textContent?.startsWith('5. Relationship'),
    );
    const roles = cell?.querySelector('table');
    cell?.closest('table')?.after('5. Relationship of Reporting Person(s) to Issuer', roles ?? '');
    cell?.replaceChildren();
    expect(readPage(outside, filingUrl)).toMatchObject({
      doubts: [{ path: ROLES, reason: 'an officer has no title' }],
    });
  });
});
