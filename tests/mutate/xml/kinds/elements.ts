import { after, atOne, before, type Damage, inValue, oneOf, patterns } from '../places.ts';

const { field, value, rowStart, group, groupStart, row, tableStart, coverField, mark, footnote, number } =
  patterns;

const renamed = (pattern: RegExp, rename: (name: string) => string) =>
  atOne(pattern, (found) =>
    found.replace(
      /(<\/?)(\w+)(?=>[^<]*$|>)/g,
      (_, tag, name) => tag + (name === 'value' ? name : rename(name)),
    ),
  );

const otherTable: Record<string, string> = { nonDerivative: 'derivative', derivative: 'nonDerivative' };
const shares = /<transactionShares>[\s\S]*?<\/transactionShares>\s*/;

/** Moves one match of a pattern to the first match of another. */
const moved =
  (pattern: RegExp, to: RegExp): Damage =>
  (xml, dice) => {
    let taken = '';
    const rest = atOne(pattern, (found) => {
      taken = found;
      return '';
    })(xml, dice);
    return typeof rest === 'string' && to.test(rest) ? rest.replace(to, (place) => taken + place) : null;
  };

/** Elements that are unknown, repeated, or in another place. */
export const elements: Record<string, Damage> = {
  'an unknown field': after(groupStart, '<transactionCurrency><value>CAD</value></transactionCurrency>'),
  'an unknown group': after(rowStart, '<fees><feePerShare><value>1</value></feePerShare></fees>'),
  'an unknown row': after(tableStart, '<nonDerivativePledge><value>5</value></nonDerivativePledge>'),
  'an unknown table': before(
    /<footnotes>|<ownerSignature>/,
    '<swapTable><swap><value>5</value></swap></swapTable>',
  ),
  'an unknown box': before(/<reportingOwner>|<ownerSignature>/, '<planAdopted>1</planAdopted>'),
  'an unknown address': after(
    /<\/reportingOwnerId>/,
    '<reportingOwnerAddress><rptOwnerCountry>TW</rptOwnerCountry></reportingOwnerAddress>',
  ),
  'an element in a value': inValue(value, (text) => `${text.slice(0, 1)}<b>7</b>${text.slice(1)}`),
  'an empty element in a value': inValue(value, (text) => `${text.slice(0, 1)}<b/>${text.slice(1)}`),
  'a field twice': atOne(field, (found) => found + found),
  'a field twice, first another': atOne(
    field,
    (found) => found.replace(/>[^<]+<\/value/, '>5</value') + found,
  ),
  'a value twice': atOne(value, (found) => found + found),
  'a value twice, first another': atOne(value, (found) => `<value>5</value>${found}`),
  'a group twice': atOne(group, (found) => found + found),
  'a field of the cover twice': atOne(coverField, (found) => found + found),
  'a field of the cover twice, first another': atOne(
    coverField,
    (found) => found.replace(/>[^<]+</, '>0<') + found,
  ),
  'an issuer twice': before(
    /<issuer>/,
    '<issuer><issuerCik>0000000001</issuerCik><issuerName>X</issuerName></issuer>',
  ),
  'footnotes twice': before(/<footnotes>/, '<footnotes><footnote id="F99">x</footnote></footnotes>'),
  'a table in two': (xml) => {
    const split = xml.replace(
      /<\/(nonDerivative\w+)>\s*(?=<nonDerivative(?:Transaction|Holding)>)/,
      '$&</nonDerivativeTable><nonDerivativeTable>',
    );
    return split === xml ? null : split;
  },
  'a row in the other table': atOne(row, (found) =>
    found.replace(/(<\/?)(nonDerivative|derivative)/g, (_, tag, name) => tag + otherTable[name]),
  ),
  'a row outside its table': moved(row, /<ownerSignature>/),
  'a row in a footnote': moved(row, /<\/footnote>/),
  'a row in a row': moved(row, /<\/(?:nonDerivative|derivative)(?:Transaction|Holding)>/),
  'an amount in dollars, too': oneOf(
    before(/<transactionShares>/, '<transactionTotalValue><value>5</value></transactionTotalValue>'),
    before(
      /<sharesOwnedFollowingTransaction>/,
      '<valueOwnedFollowingTransaction><value>5</value></valueOwnedFollowingTransaction>',
    ),
    before(
      /<underlyingSecurityShares>/,
      '<underlyingSecurityValue><value>5</value></underlyingSecurityValue>',
    ),
  ),
  'a field in another group': moved(shares, /<\/ownershipNature>/),
  'a field outside its group': moved(shares, /<transactionAmounts>/),
  'a name in another case': oneOf(
    renamed(field, (name) => name.toLowerCase()),
    renamed(coverField, (name) => name.toUpperCase()),
    renamed(field, (name) => name.charAt(0).toUpperCase() + name.slice(1)),
  ),
  'a field renamed': renamed(field, (name) => `${name}2`),
  'a table renamed': (xml) =>
    xml.includes('nonDerivativeTable') ? xml.replaceAll('nonDerivativeTable', 'nonDerivateTable') : null,
  'a text beside a value': before(value, '5 '),
  'a text behind a value': after(value, ' shares'),
  'a text between rows': before(rowStart, '500'),
  'a text in a mark': atOne(mark, (found) => found.replace('/>', '>7</footnoteId>')),
  'a footnote lost': atOne(footnote, () => ''),
  'a footnote twice': atOne(footnote, (found) => found.replace(/>[^<]*</, '>x<') + found),
  'a mark of no footnote': atOne(mark, () => '<footnoteId id="F98"/>'),
  'a mark without its number': atOne(mark, () => '<footnoteId/>'),
  'an attribute on a value': atOne(number, (found) => found.replace('<value>', '<value scale="1000">')),
  'an attribute on a row': atOne(rowStart, (found) => found.replace('>', ' amended="1">')),
  'an attribute on the root': (xml) => xml.replace(/<ownershipDocument/, '<ownershipDocument version="7"'),
  'an attribute of a namespace': atOne(number, (found) =>
    found.replace(
      '<value>',
      '<value xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xsi:decimal">',
    ),
  ),
  'an attribute twice': atOne(mark, (found) => found.replace('/>', ' id="F1"/>')),
  'an attribute without a value': atOne(rowStart, (found) => found.replace('>', ' nil>')),
  'a namespace on the root': (xml) =>
    xml.replace('<ownershipDocument', '<ownershipDocument xmlns="http://www.sec.gov/edgar/ownership"'),
  'a prefix everywhere': (xml) =>
    xml
      .replace(/<(\/?)(\w)/g, '<$1o:$2')
      .replace('<o:ownershipDocument', '<o:ownershipDocument xmlns:o="urn:o"'),
  'a prefix that nobody declared': atOne(field, (found) => found.replace(/(<\/?)(\w)/g, '$1x:$2')),
  'a namespace of its own on one field': atOne(field, (found) => found.replace('>', ' xmlns="urn:other">')),
  'elements without end': before(/<issuer>/, `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`),
};
