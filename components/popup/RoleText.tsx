import { Fragment } from 'preact';
import { rolesIn } from '../../lib/form4/wording/role-name.ts';

/** Roles, or whatever a filer wrote instead, each isolated so that none reorders its neighbors. */
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
