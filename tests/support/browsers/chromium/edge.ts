import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { ensureBuilt } from '../ensure-built.ts';

const build = resolve(import.meta.dirname, '../../../../.output/chrome-mv3');

/** Edge on this machine: at EDGE_PATH, on the PATH, or in its usual place; `null` if it is not found. */
export function findEdge(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = [
    process.env.EDGE_PATH,
    ...['microsoft-edge', 'microsoft-edge-stable'].flatMap((name) => folders.map((at) => join(at, name))),
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return places.find((path) => path && existsSync(path)) ?? null;
}

/**
 * Starts Edge with the built extension and `secGovPort` as the only host. Edge no longer loads an extension
 * from the command line, so the debugger installs it.
 */
export function openEdge(executablePath: string, secGovPort: number): Promise<Browser> {
  ensureBuilt(build);
  return launch({
    executablePath,
    pipe: true,
    enableExtensions: [build],
    acceptInsecureCerts: true,
    args: [
      `--host-resolver-rules=MAP www.sec.gov:443 127.0.0.1:${secGovPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--no-sandbox',
    ],
  });
}
