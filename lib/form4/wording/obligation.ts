/** Whether a title names what is owed, not owned: "Put Option (obligation to buy)", a written call. */
export function isObligation(title: string): boolean {
  return /\bobligat|\bwritten\b|\bshort\b/i.test(title);
}
