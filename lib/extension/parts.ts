/** Parts of the content scripts that are loaded on demand, by the name of their entrypoint. */
export const parts = [
  'hover',
  'export',
  'explain',
  'commands',
  'declined',
  'record',
  'amendment',
  'keeping',
  'lists',
  'notice',
  'news',
] as const;
export type PartName = (typeof parts)[number];
