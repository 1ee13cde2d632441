import { existsSync } from 'node:fs';

/** @throws if there is no extension in the folder, with what to run */
export function ensureBuilt(folder: string): void {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run "npm run build" first.`);
}
