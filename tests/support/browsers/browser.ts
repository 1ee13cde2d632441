import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

type Browser = {
  /** The environment variable that overrides the search. */
  variable: string;
  /** Names on the PATH. */
  commands: string[];
  /** Full paths to try besides the PATH. */
  places: () => string[];
  debianPackage: string;
  /** The command that downloads it if there is no Debian package; `null` if the user has to. */
  download: string[] | null;
};

/** Branded Chrome and Edge are left out: they no longer load an extension from the command line. */
const browsers: Record<BrowserName, Browser> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser'],
    places: () => [chromium.executablePath(), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    debianPackage: 'chromium',
    download: ['playwright', 'install', 'chromium', '--no-shell'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
    download: null,
  },
};

/**
 * The path of an installed browser: the one that the environment names (CHROMIUM_PATH, FIREFOX_PATH), one on
 * the PATH, or one in its usual place.
 * @throws if none is found, with a message that says how to get one.
 */
export function findBrowser(name: BrowserName): string {
  const { variable } = browsers[name];
  const given = process.env[variable];
  if (given && !existsSync(given)) throw new Error(`${variable} is ${given}, which does not exist.`);
  const found = given ?? search(browsers[name]);
  if (!found) throw new Error(`No ${name} found: install it, or set ${variable} to its path.`);
  return found;
}

/** Like `findBrowser`, but installs a missing browser if that is possible without asking the user. */
export function ensureBrowser(name: BrowserName): string {
  const { variable, debianPackage, download } = browsers[name];
  if (!process.env[variable] && !search(browsers[name])) {
    if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
      run('apt-get', 'update', '-qq');
      run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', debianPackage);
    } else if (download) {
      run('npx', ...download);
    }
  }
  return findBrowser(name);
}

function search({ commands, places }: Browser): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places()].find((path) => existsSync(path));
}

function run(command: string, ...args: string[]): void {
  console.log(`$ ${command} ${args.join(' ')}`);
  execFileSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
