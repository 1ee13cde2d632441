/** What the popup says, once, to users of an earlier release. */
export const releaseNews = {
  /** Without the version's last part: releases that change only that are repairs and are not announced. */
  release: '0.2',
  text: 'main points first, keyboard shortcuts and a status icon.',
};

/** What a browser says when an extension first starts in a new version. */
export type Installed = { reason: string; previousVersion?: string | undefined };

/** "0.2" of "0.2.0" */
const releaseOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Whether the stored value says that this release's news is still to be shown. */
export const isNewsDue = (stored: unknown): boolean =>
  typeof stored === 'string' && releaseOf(stored) === releaseNews.release;

/** What is due once: the welcome page after an installation, or the news after an update to a new release. */
export function dueAfter(
  { reason, previousVersion = '' }: Installed,
  version: string,
): 'welcome' | 'news' | null {
  if (reason === 'install') return 'welcome';
  const isNew =
    releaseOf(version) === releaseNews.release && releaseOf(previousVersion) !== releaseNews.release;
  return reason === 'update' && isNew ? 'news' : null;
}
