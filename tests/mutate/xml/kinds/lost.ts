import { after, atOne, type Damage, inValue, patterns } from '../places.ts';

const { field } = patterns;

const element = (name: string) => new RegExp(`<${name}>[\\s\\S]*?</${name}>\\s*`);
const lost = (name: string): [string, Damage] => [`lost: ${name}`, atOne(element(name), () => '')];
const emptied = (name: string): [string, Damage] => [
  `emptied: ${name}`,
  atOne(element(name), (found) => found.replace(/>[\s\S]*</, '><')),
];

/** What every row says. Of the coding, only the code is shown. */
const ofRows = [
  'securityTitle',
  'transactionDate',
  'transactionCode',
  'transactionAmounts',
  'transactionShares',
  'transactionAcquiredDisposedCode',
  'postTransactionAmounts',
  'sharesOwnedFollowingTransaction',
  'ownershipNature',
  'directOrIndirectOwnership',
  'conversionOrExercisePrice',
  'exerciseDate',
  'expirationDate',
  'underlyingSecurityTitle',
  'underlyingSecurityShares',
];

const retyped =
  (from: string, to: string): Damage =>
  (xml) =>
    xml.includes(`<documentType>${from}<`)
      ? xml.replace(`<documentType>${from}<`, `<documentType>${to}<`)
      : null;

/** An element that is missing, empty, repeated or of the wrong kind. */
export const gone: Record<string, Damage> = {
  ...Object.fromEntries(ofRows.flatMap((name) => [lost(name), emptied(name)])),
  'emptied: reportingOwnerRelationship': emptied('reportingOwnerRelationship')[1],
  // Only a schema version says that the form has this box.
  'the box of plans lost': (xml, dice) =>
    xml.includes('<schemaVersion>X0') ? lost('aff10b5One')[1](xml, dice) : null,
  'an element in a comment': atOne(field, (found) =>
    /^<(?:transactionTimeliness|deemedExecutionDate|transactionPricePerShare|natureOfOwnership)/.test(found)
      ? `${found}<`
      : `<!-- ${found} -->`,
  ),
  'a transaction twice': atOne(/<(nonDerivativeTransaction)>[\s\S]*?<\/\1>/, (found) => found + found),
  'an owner twice': atOne(/<reportingOwner>[\s\S]*?<\/reportingOwner>/, (found) => found + found),
  'a holding as a transaction': atOne(/<(nonDerivative|derivative)Holding>[\s\S]*?<\/\1Holding>/, (found) =>
    found.replaceAll('Holding', 'Transaction'),
  ),
  'a Form 4 as a Form 3': retyped('4', '3'),
  'a Form 3 as a Form 4': retyped('3', '4'),
  'an amendment as none': retyped('4/A', '4'),
  'a code in a word': atOne(/<transactionCode>S</, () => '<transactionCode>Sale<'),
  'a code of no meaning': atOne(/<transactionCode>[A-Z]</, () => '<transactionCode>Q<'),
  'a decimal comma': inValue(/<value>\d+\.\d+<\/value>/, (text) => text.replace('.', ',')),
  'a date with its day first': inValue(patterns.date, (text) => text.split('-').reverse().join('/')),
  'a mark added to a title': after(/<securityTitle>\s*<value>[^<]*<\/value>/, '<footnoteId id="F97"/>'),
};
