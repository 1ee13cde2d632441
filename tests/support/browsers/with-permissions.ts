import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openChromium } from './chromium/open-chromium.ts';

/**
 * Copies the built extension with everything it may ask for already granted, since no driver can press the
 * browser's own prompt. @returns the copy's folder
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

/**
 * Makes a Chromium profile in which everything that the extension may ask for has been granted: asked again,
 * Chromium grants it without a prompt, and all of it can be taken back. @returns the profile, and the folder
 * of the extension as it was built
 */
export async function grantedBefore(secGovPort: number): Promise<{ profile: string; extension: string }> {
  const extension = withPermissions('chrome');
  const profile = mkdtempSync(join(tmpdir(), 'form4-lens-profile-'));
  const context = await openChromium({ secGovPort, extension, profile });
  const isThere = () => existsSync(join(profile, 'Default/Secure Preferences'));
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  await context.close();
  if (!isThere()) throw new Error('Chromium keeps its permissions elsewhere.');
  cpSync(resolve(import.meta.dirname, '../../../.output/chrome-mv3'), extension, { recursive: true });
  return { profile, extension };
}
