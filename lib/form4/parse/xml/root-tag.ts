/** A line may be cut in the middle of a tag, as often happens in filings of 2003. */
const NAME = [...'ownershipDocument'].join('\\s*');

/** The start of an ownership document's root element, with any prefix. */
export const rootStart = new RegExp(`<(?:[\\w.-]+:)?${NAME}[\\s>/]`);

/** The end of the root element. */
export const rootEnd = new RegExp(`<\\s*/\\s*(?:[\\w.-]+:)?${NAME}\\s*>`);
