// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = ['tokens', 'controls'].map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('');
const schemes = { light: 1, dark: 2 } as const;
type Scheme = keyof typeof schemes;

/** The relative luminance of a token in one scheme (WCAG 2.2, "relative luminance"). */
function luminance(token: string, scheme: Scheme): number {
  const pair = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const hex = pair?.[schemes[scheme]];
  if (!hex) throw new Error(`--${token} is no token`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark = 0, light = 0] = [luminance(one, scheme), luminance(other, scheme)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['bg', 'surface', 'surface-strong', 'overlay'];
const inks = ['text', 'text-muted', 'accent', 'accent-strong', 'acquired', 'disposed', 'caution'];
const tinted = ['accent', 'caution'].flatMap((ink) => [
  [ink, `${ink}-tint`],
  ['text', `${ink}-tint`],
  ['text-muted', `${ink}-tint`],
]);
const textPairs = [
  ...grounds.flatMap((ground) => inks.map((ink) => [ink, ground])),
  ...tinted,
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
];
const shapePairs = grounds.flatMap((ground) => [
  ['line-control', ground],
  ['accent', ground],
  ['star', ground],
]);

describe.each(Object.keys(schemes) as Scheme[])('in the %s scheme', (scheme) => {
  test.each(textPairs)('text in %s reads on %s at 4.5:1', (ink = '', ground = '') => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapePairs)('a shape in %s stands out from %s at 3:1', (ink = '', ground = '') => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
