/**
 * The words by which the parts of a rendered Form 144 are found, whatever tags and classes the stylesheet of the
 * day gives them; as the SEC's form has them (SEC 1147). No other file knows them.
 */

/** What makes a page a notice. */
export const title = /NOTICE OF PROPOSED SALE OF SECURITIES/i;

/** In the cell before their value. */
export const labels = {
  filerCik: /^filer cik$/i,
  issuer: /^name of issuer$/i,
  person: /^name of person for whose account the securities are to be sold$/i,
  relationship: /^relationship to issuer$/i,
  remarks: /^remarks$/i,
  noticeDate: /^date of notice$/i,
  planAdoption: /^date of plan adoption or giving of instruction, if relying on rule 10b5-1$/i,
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

/** Beside its box, in the place of sales. */
export const nothingToReport = /^nothing to report$/i;
/** What a checked box is written or called. */
export const checkedBox = /^(?:☒|x|checkbox checked)$/i;
