/** What the popup says, once, to those who had a release before this one. */
export const releaseNews = {
  /** Changes of the last part of the version are repairs, of which nothing is told. */
  release: '0.2',
  text: 'the news first, keyboard shortcuts, a status icon.',
};

/** What a browser says when an extension starts for the first time in a version. */
export type Installed = { reason: string; previousVersion?: string | undefined };

/** "0.2" of "0.2.0" */
const releaseOf = (version: string): string => version.split('.').slice(0, 2).join('.');

/** Whether what is stored says that the news of this release are still to be told. */
export const isNewsDue = (stored: unknown): boolean =>
  typeof stored === 'string' && releaseOf(stored) === releaseNews.release;

/** What is due once: the first page, after an installation and never after; the news, after a new release. */
export function dueAfter(
  { reason, previousVersion = '' }: Installed,
  version: string,
): 'welcome' | 'news' | null {
  if (reason === 'install') return 'welcome';
  const isNew =
    releaseOf(version) === releaseNews.release && releaseOf(previousVersion) !== releaseNews.release;
  return reason === 'update' && isNew ? 'news' : null;
}
