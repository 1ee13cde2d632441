/** What an amount is counted in: a filing may give a number of shares or, instead, a value in dollars. */
export type Unit = 'shares' | 'dollars';
