import fc, { type Arbitrary } from 'fast-check';
import type { Filing, Relationship } from '../../../lib/form4/model/filing.ts';
import { companies, people, titles } from './texts.ts';
import { date, inPercent, reported } from './values.ts';

/** An officer has a title; the first owner need not say what "other" is. */
const relationship = (isFirst: boolean): Arbitrary<Relationship> =>
  fc
    .record({
      isDirector: fc.boolean(),
      isOfficer: fc.boolean(),
      isTenPercentOwner: inPercent(30),
      isOther: inPercent(20),
      officerTitle: fc.constantFrom(...titles),
      otherText: reported(isFirst ? 70 : 100, fc.constantFrom(...titles)),
    })
    // Nobody files without a reason to: a cover with no box checked has lost a mark.
    .map((all) => ({
      ...all,
      isDirector: all.isDirector || !(all.isOfficer || all.isTenPercentOwner || all.isOther),
    }))
    .map((all) => ({
      ...all,
      officerTitle: all.isOfficer ? all.officerTitle : null,
      otherText: all.isOther ? all.otherText : null,
    }));

/** An owner and its signature. */
const party = (isFirst: boolean) =>
  fc.record({
    name: fc.constantFrom(...companies, ...people),
    relationship: relationship(isFirst),
    signature: fc.record({
      name: fc.constantFrom(
        '/s/ A. B. Smith, Jr., as attorney-in-fact for X, Y & Z',
        'John "JD" Doe',
        'By: 2. <Trustee>',
      ),
      date: reported(95, date),
    }),
  });

const others = fc.oneof(
  { weight: 7, arbitrary: fc.constant([]) },
  { weight: 3, arbitrary: fc.array(party(false), { minLength: 1, maxLength: 9, size: 'max' }) },
);

/** One owner, or up to ten, each with a CIK of its own. */
export const parties: Arbitrary<Pick<Filing, 'reportingOwners' | 'signatures'>> = fc
  .tuple(party(true), others)
  .map(([first, rest]) => [first, ...rest])
  .map((all) => ({
    reportingOwners: all.map(({ name, relationship }, index) => ({
      cik: `000${9_000_200 + index}`,
      name,
      relationship,
    })),
    signatures: all.map(({ signature }) => signature),
  }));
