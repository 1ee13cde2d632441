/** Texts that EDGAR accepts and a reader could take for something else: marks, labels, markup, numbers. */

export const companies = [
  'Bell & Thorne Holdings /DE/',
  'ACME "Best" Corp. \\new',
  '<b>Bold</b> Industries',
  '1-800-FLOWERS COM INC',
  '3M CO',
  '21st Century Fund, L.P. (Series 2. A)',
  'AT&amp;T Inc.',
  'L’Oréal Ventures – Europe',
];
export const people = ["O'Neil Saoirse", 'MUSK E R', 'de la Cruz Ana-María', 'Smith John Jr.', 'Wu 3rd', 'X'];
export const titles = [
  'President, CEO & COO',
  'EVP (2nd Region), 10% Owner Relations',
  'Director of Sales',
  '2. Vice President',
  'See Remarks',
  'Officer (give title below) emeritus',
  'Former Other (specify below)',
  'SVP/CFO "Acting"',
];
export const symbols = ['BTHN', 'NONE', 'N/A', 'brk.b', 'NYSE: ABC', 'ABC, ABCD', '(XYZ)', null];
export const securities = [
  'Common Stock',
  'COMMON STOCK',
  'Class A Common Stock, par value $0.01',
  'Units & Warrants <2>',
  '6.5% Notes due 2029',
  'Ordinary Shares (1 ADS = 2)',
  'Series B-1 Preferred, 1. Tranche',
];
export const natures = [
  'By Trust',
  'By 401(k) Plan',
  'See footnote',
  'By spouse & children',
  'LLC (99.5%)',
  null,
];
export const notes = [
  '2. The second of three.',
  '(1) Not a mark, but a text.',
  'Remarks: none.',
  'Explanation of Responses: see exhibit.',
  'Name and Address of Reporting Person: Someone Else, 1 Main Street',
  'Signature of Reporting Person on file.',
  'Check this box if no longer subject to Section 16',
  'Table I - Title of Security, Transaction Date, Amount (A) or (D) Price $5.00',
  'FORM 5',
  '03/23/2021',
  'Sold at prices from $1.00 to $1.005; see (2) and "3. Other".',
  'Director',
  '<script>alert(1)</script> & "quoted"',
  '1,000',
];
