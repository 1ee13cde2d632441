import { browser } from 'wxt/browser';
import { updated } from '../lib/edgar/client/failure.ts';
import type { PartName } from '../lib/extension/parts.ts';
import { isOrphan } from './extension.ts';

/**
 * Loads a part of the extension into a content script, in whose world it then runs. The manifest lets only
 * www.sec.gov load these files, at an address that changes with every session and that only `getURL` knows.
 * @param file of an entrypoint that is built as a module (build/parts.ts)
 * @returns what the entrypoint's `main` returned
 * @throws if the extension was updated or removed since the page was opened
 */
export async function loadPart<T>(file: `/${PartName}.js`): Promise<T> {
  if (isOrphan()) throw new Error(updated);
  const { default: part }: { default: T } = await import(/* @vite-ignore */ browser.runtime.getURL(file));
  return part;
}
