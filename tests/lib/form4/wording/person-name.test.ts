import { expect, test } from 'vitest';
import { spokenName } from '../../../../lib/form4/wording/person-name.ts';

test.each([
  // filed, signature, spoken
  ['Kandris Michael D', '/s/ Michael D. Kandris', 'Michael D. Kandris'],
  ['Smith Jane', '/s/ Jane Smith', 'Jane Smith'],
  ['COOK TIMOTHY D', '/s/ Sam Whittington, attorney-in-fact for Timothy D. Cook', 'Timothy D. Cook'],
  ['SZE JULIA', 'Jane Roe, by power of attorney, for: Julia Sze', 'Julia Sze'],
  ['MARLOWE ADA J', '/s/ADA J. MARLOWE', 'ADA J. MARLOWE'],
  ['DUGAN JOHN CUNNINGHAM', '/s/ John C. Dugan', 'John C. Dugan'],
  ['Musk Elon', '/s/ Elon R. Musk', 'Elon R. Musk'],
  ["O'Neil Saoirse", '/s/ Saoirse O’Neil', 'Saoirse O’Neil'],
  ['ONEIL SAOIRSE', "/s/ Saoirse O'Neil", "Saoirse O'Neil"],
  ['Smith-Jones Anna', '/s/ Anna Smith-Jones', 'Anna Smith-Jones'],
  ['Munoz Jose', '/s/ José Muñoz', 'José Muñoz'],
  ['KANNAPPAN S KENNETH', '/s/ S. Kenneth Kannappan', 'S. Kenneth Kannappan'],
])('“%s” signed “%s” is spoken “%s”', (filed, signature, spoken) => {
  expect(spokenName(filed, [signature])).toBe(spoken);
});

test.each([
  ['nobody signs so', 'Smith Jane', '/s/ R. Roe, attorney-in-fact'],
  ['it is filed as it is spoken', 'Sergey Brin', '/s/ V. Margulis, attorney-in-fact for Sergey Brin'],
  ['a middle name is not signed', 'Fraser Jane Nind', 'Jane Fraser by J. Wollard'],
  ['another middle name is signed', 'Smith John A', '/s/ John B. Smith'],
  ['a suffix is not signed', 'Smith John Jr', '/s/ John Smith'],
  ['the names are of two persons', 'Smith Jane', '/s/ Jane Doe for Bob Smith'],
  ['it is a company', 'Berkshire Hathaway Inc', '/s/ Warren E. Buffett, Hathaway'],
  ['it is a partnership', 'Mithril LP', 'General Partner of Mithril II LP By Mithril'],
  ['it is a trust', 'Musk Elon Revocable Trust', '/s/ Elon Musk, Trustee'],
  ['it is one word', 'Cher', '/s/ Cher'],
  ['it is empty', '', ''],
])('where %s, a name stays as filed', (_, filed, signature) => {
  expect(spokenName(filed, [signature])).toBe(filed);
});

test('any of several signatures may turn a name', () => {
  expect(spokenName('Lindqvist Oskar', ['Harrow GP, LLC', '/s/ Oskar Lindqvist'])).toBe('Oskar Lindqvist');
});
