/** What one file may import from another; docs/architecture.md draws the rooms. */
export interface Rule {
  /** What the rule allows, as worded in its message. */
  says: string;
  /** @param from a path from the repository's root; @param to another one, or `npm:` and a specifier. */
  forbids: (from: string, to: string) => boolean;
  /** Importing only types is allowed. */
  typesAreFree?: true;
}

const product = ['lib', 'platform', 'page', 'components', 'entrypoints'];

/** Each room of lib may import those before it; the storage keys name the watchlist's records. */
const libRooms = [
  ['figures'],
  ['spreadsheet'],
  ['form4'],
  ['form144'],
  ['edgar'],
  ['extension'],
  ['settings'],
  ['watchlist', 'storage-keys.ts'],
  ['glance'],
  ['record'],
  ['lists'],
  ['news'],
];

const maxFilesInFolder = 10;

export const rules: readonly Rule[] = [
  {
    says: 'lib decides without a browser: it never imports platform, page or components',
    forbids: (from, to) => isIn(from, 'lib') && isIn(to, 'platform', 'page', 'components'),
  },
  {
    says: `within lib, ${libRooms.map((rooms) => rooms.join(' and ')).join(' < ')}, and no file outside of these`,
    forbids: (from, to) => isIn(from, 'lib') && isIn(to, 'lib') && !(libRank(to) <= libRank(from)),
  },
  {
    says: 'platform serves: it never imports page or components',
    forbids: (from, to) => isIn(from, 'platform') && isIn(to, 'page', 'components'),
  },
  {
    says: 'components draw their props and import only types from platform and page',
    forbids: (from, to) => isIn(from, 'components') && isIn(to, 'platform', 'page'),
    typesAreFree: true,
  },
  {
    says: 'an entrypoint is wiring: only itself, its tests and wxt.config import it',
    forbids: (from, to) =>
      isIn(to, 'entrypoints') && !isIn(from, 'tests', 'wxt.config.ts') && entrypoint(from) !== entrypoint(to),
  },
  {
    says: 'the product never imports tests, scripts or build',
    forbids: (from, to) => isIn(from, ...product) && isIn(to, 'tests', 'scripts', 'build'),
  },
  {
    says: 'scripts and tests share tests/support, and never import each other',
    forbids: (from, to) =>
      (isIn(from, 'scripts') && isIn(to, 'tests') && !isIn(to, 'tests/support')) ||
      (isIn(from, 'tests/support') && !isTest(from) && isIn(to, 'tests') && !isIn(to, 'tests/support')) ||
      (isIn(from, 'tests') && isIn(to, 'scripts')),
  },
  {
    says: 'only platform uses wxt/browser; entrypoints may also use wxt/utils/define-*',
    forbids: (from, to) =>
      isIn(from, ...product) &&
      /^npm:@?wxt\b/.test(to) &&
      !(isIn(from, 'platform') && to === 'npm:wxt/browser') &&
      !(isIn(from, 'entrypoints') && to.startsWith('npm:wxt/utils/define-')),
    typesAreFree: true,
  },
];

export const folderRule = {
  says: `a folder holds at most ${maxFilesInFolder} files (styles aside): split it into subfolders`,
  forbids: (folder: string, files: number) =>
    isIn(folder, ...product, 'build', 'scripts', 'tests') && files > maxFilesInFolder,
};

export const textRule = {
  says: 'a surface’s texts belong in its words.ts, a filing’s in lib',
  holds: (path: string) => isIn(path, 'components', 'page', 'entrypoints') && !path.endsWith('/words.ts'),
};

function isIn(path: string, ...rooms: string[]): boolean {
  return rooms.some((room) => path === room || path.startsWith(`${room}/`));
}

function isTest(path: string): boolean {
  return /\.(test|spec)\.tsx?$/.test(path);
}

/** `NaN` for a file outside the named rooms, since it compares as neither before nor after any rank. */
function libRank(path: string): number {
  const rank = libRooms.findIndex((rooms) => rooms.includes(path.split('/')[1] ?? ''));
  return rank < 0 ? Number.NaN : rank;
}

function entrypoint(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
