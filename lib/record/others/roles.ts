import { type Role, roleNames } from '../../form4/model/summary.ts';
import { byText } from '../days.ts';
import type { ReadFiling } from '../model.ts';
import type { Insider } from './groups.ts';

/** What an insider is to the issuer; `null` if no filing that was read says so. */
export type InsiderRole = Role['role'] | 'Several' | null;

export const insiderRoles: readonly InsiderRole[] = [...roleNames, 'Several', null];

/**
 * What insiders are to the issuer: for each owner, the boxes checked in the latest of these filings that has
 * any checked; for owners who are one insider, all of these together.
 * @param filings that were read, of one issuer
 */
export function rolesBy(filings: readonly ReadFiling[]): (insider: Insider) => InsiderRole {
  const roles = new Map<string, Role['role'][]>();
  const day = ({ filedAt, signedAt, periodOfReport }: ReadFiling) => filedAt ?? signedAt ?? periodOfReport;
  for (const filing of filings.toSorted((a, b) => byText(day(a), day(b))))
    for (const [cik, said] of Map.groupBy(filing.roles, ({ cik }) => cik))
      roles.set(
        cik,
        said.map(({ role }) => role),
      );
  return ({ names }) => {
    const [first = null, ...others] = new Set(names.flatMap(({ cik }) => roles.get(cik) ?? []));
    return others.length > 0 ? 'Several' : first;
  };
}
