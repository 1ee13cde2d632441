import type { Role } from '../model/summary.ts';

/** "Director", "President & CEO", "Other: Member of 13(d) group": an officer is named by title alone. */
export function roleName({ role, title }: Role): string {
  if (title === null) return role;
  return role === 'Officer' ? title : `${role}: ${title}`;
}

/** The distinct roles in a stored text such as "Director; President & CEO". */
export const rolesIn = (text: string): string[] => [...new Set(text.split('; '))];
