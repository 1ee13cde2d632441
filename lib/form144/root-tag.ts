/** The root element of a notice's XML, with whatever prefix; other forms than 144 have one of the same name. */
export const noticeStart = /<(?:[\w.-]+:)?edgarSubmission[\s>/]/;

/** The end of it. */
export const noticeEnd = /<\/(?:[\w.-]+:)?edgarSubmission\s*>/;

/** "144", "144/A" */
export const isNoticeForm = (form: string): boolean => /^144(\/A)?$/.test(form);
