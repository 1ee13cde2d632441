/**
 * The words by which the parts of a rendered Form 144 are found, whatever tags and classes the current
 * stylesheet gives them. They are those of the SEC's form (SEC 1147). No other file knows them.
 */

/** A page with this text is a notice. */
export const title = /NOTICE OF PROPOSED SALE OF SECURITIES/i;

/** What the heading of an amendment says. */
export const amended = /(?:^|\bform )144\/A\b/i;

/** The text of the cell before a value, in any letter case. */
export const labels = {
  filerCik: 'Filer CIK',
  issuer: 'Name of Issuer',
  person: 'Name of Person for Whose Account the Securities are To Be Sold',
  relationship: 'Relationship to Issuer',
  remarks: 'Remarks',
  noticeDate: 'Date of Notice',
  planAdoption: 'Date of Plan Adoption or Giving of Instruction, If Relying on Rule 10b5-1',
};
export type Label = keyof typeof labels;

/** Heads of the columns of the three tables. */
export const proposedHeads = {
  title: /^title of the class of securities to be sold$/i,
  broker: /^name and address of the broker(?: or market ?maker)?$/i,
  amount: /^number of shares or other units to be sold$/i,
  marketValue: /^aggregate market value$/i,
  outstanding: /^number of shares or other units outstanding$/i,
  approximateDate: /^approximate date of sale$/i,
  exchange: /^name the securities exchange$/i,
};
export const acquiredHeads = {
  title: /^title of the class$/i,
  date: /^date you acquired$/i,
  nature: /^nature of acquisition transaction$/i,
  amount: /^amount of securities acquired$/i,
};
export const soldHeads = {
  seller: /^name and address of (?:the )?seller$/i,
  title: /^title of securities sold$/i,
  date: /^date of sale$/i,
  amount: /^amount of securities sold$/i,
  proceeds: /^gross proceeds$/i,
};

/** The label of the box that replaces the table of sales. */
export const nothingToReport = /^nothing to report$/i;
/** The text of a checked box, or its image's alternative text. */
export const checkedBox = /^(?:☒|x|checkbox checked)$/i;
