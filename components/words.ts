/** Texts that the extension's own pages share. */

export const failed = (why: string) => `That didn’t work. Try again. (${why})`;
export const close = 'Close';
export const exportJson = 'Export JSON';
export const exportCsv = 'Export CSV';
export const noKey = 'Not set';
