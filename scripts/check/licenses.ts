import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { refusedDependencies } from '../../build/allowed-licenses.ts';

/** `npm run licenses`: fails if a dependency of the product lacks an allowed license. */

const lock = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
const refused = refusedDependencies(JSON.parse(lock));
for (const dependency of refused) console.error(`${dependency} has no allowed license`);
process.exitCode = refused.length > 0 ? 1 : 0;
