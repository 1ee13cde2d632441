import { expect, test } from 'vitest';
import { brokenRules } from './broken-rules.ts';
import { textRule } from './rules.ts';
import { textsIn } from './texts-in.ts';

test.each([
  ['<p>Owned after</p>', 'Owned after'],
  ['<p>{n} more</p>', 'more'],
  ['<button aria-label="close">×</button>', 'close'],
  ["<b title={isOpen ? 'Close' : x}>{x}</b>", 'Close'],
  ["<p>{isMore && ' and others'}</p>", 'and others'],
  [`<p>{\`\${n} to check\`}</p>`, '… to check'],
  ["button('Try again', onRetry)", 'Try again'],
])('in a component, %s contains text of its own', (source, text) => {
  expect(textsIn('A.tsx', `const a = ${source};`)).toEqual([`A.tsx:1 “${text}”`]);
});

test.each([
  '<p class="small muted" id="title">{words.owned} · ✓</p>',
  "root.querySelectorAll('.figure, button, a')",
  "matches('td, th')",
  "event.key === 'Escape' || event.key === 'ArrowDown'",
  "Object.assign(made, { className: 'small caution' })",
  "matchMedia('(forced-colors: active)')",
  "load('/hover.js')",
  "new Error('The page has no body.')",
  "console.info('What was read', it)",
])('%s contains no text', (source) => {
  expect(textsIn('A.tsx', `const a = ${source};`)).toEqual([]);
});

test('a surface says nothing outside its words.ts', () => {
  const broken = (path: string) =>
    brokenRules(new Map([[path, `export const close = 'Close the summary';`]]));
  for (const path of ['components/card/A.tsx', 'page/filing/a.tsx', 'entrypoints/popup/A.tsx'])
    expect(broken(path)).toEqual([`${path}:1 “Close the summary”: ${textRule.says}`]);
  for (const path of ['components/card/words.ts', 'lib/form4/a.ts', 'tests/a.ts'])
    expect(broken(path)).toEqual([]);
});
