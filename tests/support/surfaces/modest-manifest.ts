import { expect } from '@playwright/test';

/** Fails if the built manifest asks for more than the extension needs. */
export function expectModestManifest(json: string): void {
  const manifest = JSON.parse(json);
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.permissions).toEqual(['storage']);
  expect(manifest).not.toHaveProperty('host_permissions');
  // For news, requested when the user turns it on. Firefox has no optional `alarms`.
  const [wakes, host] = manifest.browser_specific_settings
    ? ['idle', 'https://www.sec.gov/*']
    : // A host that the content scripts' own pattern contains could not be given back.
      ['alarms', '*://www.sec.gov/*'];
  expect(manifest.optional_permissions).toEqual([wakes, 'notifications']);
  expect(manifest.optional_host_permissions).toEqual([host]);
  // A single script, which the browser ends when nothing happens.
  const { service_worker, scripts = [service_worker], ...more } = manifest.background;
  expect(scripts).toEqual(['background.js']);
  expect(more).toEqual({});
  // Parts of the content scripts, loaded when needed; no other site may load them.
  for (const { resources, matches } of manifest.web_accessible_resources ?? []) {
    expect(resources).toEqual([
      'hover.js',
      'export.js',
      'explain.js',
      'commands.js',
      'declined.js',
      'record.js',
      'amendment.js',
      'keeping.js',
      'lists.js',
      'notice.js',
      'news.js',
    ]);
    expect(matches).toEqual(['https://www.sec.gov/*']);
  }
  expect(manifest).not.toHaveProperty('externally_connectable');
  const [fallback, ...sources] = manifest.content_security_policy.extension_pages.split('; ');
  expect(fallback).toBe("default-src 'none'");
  for (const source of sources)
    expect(source).toMatch(/^(?:[a-z-]+ '(?:self|none)'|connect-src https:\/\/www\.sec\.gov)$/);
  const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
  expect(matches).not.toEqual([]);
  for (const match of matches) expect(match).toMatch(/^https:\/\/www\.sec\.gov\//);
}
