/** Texts that the extension's own pages share. */

export const failed = (why: string) => `That didn’t work. Try again. (${why})`;
export const close = 'Close';
export const saveJson = 'Save JSON';
export const saveCsv = 'Save CSV';
export const noKey = 'Not set';
