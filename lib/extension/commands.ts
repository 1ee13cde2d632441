/**
 * What the browser does on a filing's page at a key, in the order in which options list it. Another
 * key is set in the browser's own settings.
 */
export const commands = {
  'toggle-card': { description: 'Open or close the card', key: 'Alt+Shift+L' },
  'next-row': { description: 'Next row', key: 'Alt+Shift+J' },
  'previous-row': { description: 'Previous row', key: 'Alt+Shift+K' },
  watch: { description: 'Watch or unwatch the insider', key: 'Alt+Shift+S' },
  // Chromium suggests four keys at most.
  'copy-sentence': { description: 'Copy the sentence', key: null },
} as const;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

/** What the background sends to the filing in front, with the command's name behind it. */
export const commandPrefix = 'form4-lens:command-';
