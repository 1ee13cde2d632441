// @vitest-environment node
import { expect, test } from 'vitest';
import { reportOf } from './store-report.ts';

const own = (file: string, column: number) => ({
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe call to import for argument 0',
  file,
  line: 1,
  column,
});
const [filing, links] = ['filing.js', 'links.js'];
const nothing = { errors: [], warnings: [], notices: [] };

test('one import by address in each content script is a known warning', () => {
  const warnings = [own(filing, 5), own(links, 7)];
  expect(reportOf({ ...nothing, warnings })).toEqual({ faults: [], known: [filing, links] });
});

test('a second import, one elsewhere, and any other message are faults', () => {
  const inner = { ...own(links, 9), message: 'Unsafe assignment to innerHTML' };
  const warnings = [own(filing, 5), own(filing, 6), own('chunks/popup.js', 7), own(links, 8), inner];
  const errors = [{ code: 'MANIFEST', message: 'no version' }];
  const { faults, known } = reportOf({ ...nothing, errors, warnings });
  expect(known).toEqual([links]);
  expect(faults).toEqual([
    'the package MANIFEST: no version',
    `${filing}:1:5 UNSAFE_VAR_ASSIGNMENT: Unsafe call to import for argument 0`,
    `${filing}:1:6 UNSAFE_VAR_ASSIGNMENT: Unsafe call to import for argument 0`,
    'chunks/popup.js:1:7 UNSAFE_VAR_ASSIGNMENT: Unsafe call to import for argument 0',
    `${links}:1:9 UNSAFE_VAR_ASSIGNMENT: Unsafe assignment to innerHTML`,
  ]);
});
