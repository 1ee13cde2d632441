import { browser } from 'wxt/browser';
import { updated } from '../lib/edgar/client/failure.ts';
import type { PartName } from '../lib/extension/parts.ts';
import { isOrphan } from './extension.ts';

/** What is loading or loaded, by the file's name. */
const loading: Record<string, Promise<{ default: unknown }>> = {};

/**
 * Loads a part of the extension into a content script, in whose world it then runs. The manifest lets only
 * www.sec.gov load these files, at an address that changes with every session and that only `getURL` knows.
 * Those who ask for one part are answered in the order in which they asked; of two imports of one file, the
 * later may end first.
 * @param file of an entrypoint that is built as a module (build/parts.ts)
 * @returns what the entrypoint's `main` returned
 * @throws if the extension was updated or removed since the page was opened
 */
export async function loadPart<T>(file: `/${PartName}.js`): Promise<T> {
  if (isOrphan()) throw new Error(updated);
  loading[file] ??= import(/* @vite-ignore */ browser.runtime.getURL(file));
  const part = loading[file];
  part.catch(() => delete loading[file]);
  return (await part).default as T;
}
