/** A line of a day's index. */
export type IndexLine = {
  form: string;
  name: string;
  /** Without leading zeros. */
  cik: string;
  /** ISO date. */
  filedAt: string;
  accession: string;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function received(day: string): string {
  const [year, month, date] = day.split('-');
  return `${months[Number(month) - 1]} ${String(Number(date)).padStart(2)}, ${year}`;
}

/**
 * EDGAR's index of a day by form type (`/Archives/edgar/daily-index/2026/QTR4/form.20261124.idx`), whose
 * lines do not align with their heads.
 */
export const dailyIndex = (day: string, lines: readonly IndexLine[]): string =>
  `Description:           Daily Index of EDGAR Dissemination Feed by Form Type
Last Data Received:    ${received(day)}
Comments:              webmaster@sec.gov
Anonymous FTP:         ftp://ftp.sec.gov/edgar/
 
 
 
 
Form Type   Company Name                                                  CIK         Date Filed  File Name
${'-'.repeat(141)}
${[...lines]
  .sort((a, b) => (a.form < b.form ? -1 : a.form > b.form ? 1 : 0))
  .map(lineOf)
  .join('')}`;

const lineOf = ({ form, name, cik, filedAt, accession }: IndexLine) =>
  `${form.padEnd(17)}${name.padEnd(62)}${cik.padEnd(12)}${filedAt.replaceAll('-', '').padEnd(12)}edgar/data/${cik}/${accession}.txt         \n`;
