import { Fragment } from 'preact';
import { rolesIn } from '../../lib/form4/wording/role-name.ts';

/** Roles, or whatever else a filer wrote in their place: each set apart, so that none turns its neighbors around. */
export function RoleText({ text }: { text: string }) {
  return (
    <>
      {rolesIn(text).map((role, index) => (
        <Fragment key={role}>
          {index > 0 && '; '}
          <bdi>{role}</bdi>
        </Fragment>
      ))}
    </>
  );
}
