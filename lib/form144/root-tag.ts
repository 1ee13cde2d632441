/** Where the root element of a notice's XML starts, with any prefix; forms other than 144 have it, too. */
export const noticeStart = /<(?:[\w.-]+:)?edgarSubmission[\s>/]/;

/** The end of that element. */
export const noticeEnd = /<\/(?:[\w.-]+:)?edgarSubmission\s*>/;

/** "144", "144/A" */
export const isNoticeForm = (form: string): boolean => /^144(\/A)?$/.test(form);
