type Message = { code: string; message: string; file?: string; line?: number; column?: number };

/** What `web-ext lint --output json` prints. */
export type StoreReport = { errors: Message[]; warnings: Message[]; notices: Message[] };

/** The content scripts that load parts by address, with one `import` in each (platform/part.ts). */
const LOADERS = ['filing.js', 'links.js'];

/** The linter cannot see that the address is always one of the extension's own files. */
const isOwnImport = ({ code, message }: Message) =>
  code === 'UNSAFE_VAR_ASSIGNMENT' && message.startsWith('Unsafe call to import');

/**
 * The faults in a report, in words: everything but one known warning in each of the loaders.
 * @returns as `known`, the files that have that warning
 */
export function reportOf({ errors, warnings, notices }: StoreReport): { faults: string[]; known: string[] } {
  const known = LOADERS.filter(
    (file) => warnings.filter((warning) => warning.file === file && isOwnImport(warning)).length === 1,
  );
  const isKnown = (warning: Message) => isOwnImport(warning) && known.includes(warning.file ?? '');
  const faults = [...errors, ...warnings.filter((warning) => !isKnown(warning)), ...notices];
  return {
    faults: faults.map(
      ({ code, message, file = 'the package', line, column }) =>
        `${[file, line, column].filter(Boolean).join(':')} ${code}: ${message}`,
    ),
    known,
  };
}
