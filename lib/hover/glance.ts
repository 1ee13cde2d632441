import * as z from 'zod/mini';

/** What the hover card shows of a filing, short enough to keep a thousand of. */
export const Glance = z.object({ accession: z.string(), sentence: z.string() });
export type Glance = z.infer<typeof Glance>;
