import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * A copy of the built extension to which the user has granted all that it may ask for: no driver presses the
 * browser's own prompt. @returns its folder
 */
export function withPermissions(browser: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'form4-lens-granted-'));
  cpSync(resolve(import.meta.dirname, `../../../.output/${browser}-mv3`), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const { optional_permissions, optional_host_permissions, permissions, ...manifest } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  const granted = {
    ...manifest,
    permissions: [...permissions, ...optional_permissions],
    host_permissions: optional_host_permissions,
  };
  writeFileSync(path, JSON.stringify(granted));
  return folder;
}
