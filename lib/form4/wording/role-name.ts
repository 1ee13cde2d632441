import type { Role } from '../model/summary.ts';

/** "Director", "President & CEO", "Other: Member of 13(d) group": an officer is named by the title alone. */
export function roleName({ role, title }: Role): string {
  if (title === null) return role;
  return role === 'Officer' ? title : `${role}: ${title}`;
}

/** A person's roles as they are kept, "Director; President & CEO", one by one; what holds none is one. */
export const rolesIn = (text: string): string[] => [...new Set(text.split('; '))];
