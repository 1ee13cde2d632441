import { existsSync } from 'node:fs';

/** @throws if the extension's folder or package is missing, with the command that makes it */
export function ensureBuilt(path: string, command = 'npm run build'): void {
  if (!existsSync(path)) throw new Error(`${path} is missing: run "${command}" first.`);
}
