/**
 * What keyboard shortcuts do on a filing's page, in the order in which the options page lists them. Users can
 * set other keys in the browser's own settings.
 */
export const commands = {
  'toggle-card': { description: 'Open or close the card', key: 'Alt+Shift+L' },
  'next-row': { description: 'Next row', key: 'Alt+Shift+J' },
  'previous-row': { description: 'Previous row', key: 'Alt+Shift+K' },
  watch: { description: 'Watch or unwatch the insider', key: 'Alt+Shift+S' },
  // Chromium accepts at most four suggested keys.
  'copy-sentence': { description: 'Copy the sentence', key: null },
} as const;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

/** The background sends this, followed by the command's name, to the filing in the active tab. */
export const commandPrefix = 'form4-lens:command-';
