/** Apart from the schema: who only names the forms in a page does not load zod with them. */
export const documentTypes = ['3', '3/A', '4', '4/A', '5', '5/A'] as const;
