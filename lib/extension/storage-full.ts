/** The browser's storage was too full for a write: nothing was written and nothing was removed. */
export class StorageFull extends Error {
  override name = 'StorageFull';
  /** Bytes; `null` if the browser does not tell. */
  readonly used: number | null;
  readonly limit: number | null;

  constructor(used: number | null, limit: number | null, options?: ErrorOptions) {
    super(
      `The browser's storage for this extension is full${howFull(used, limit)}. Nothing was saved.`,
      options,
    );
    this.used = used;
    this.limit = limit;
  }
}

/** Compares names, because each part of the extension has its own copy of the class. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StorageFull';

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

function howFull(used: number | null, limit: number | null): string {
  if (used === null) return '';
  return limit === null
    ? `: ${megabytes(used)} MB are used`
    : `: ${megabytes(used)} of ${megabytes(limit)} MB are used`;
}
