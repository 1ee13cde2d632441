import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The environment of a browser that finds no font but those of one family on a machine with others: a page is
 * wider and longer in DejaVu, all that a fresh Debian has, than in the Arial that most readers have.
 * @param family how the names of its files, or of their folder, begin, such as "dejavu"; `undefined` where every font may be used.
 */
export function fontsOnly(family: string | undefined): { FONTCONFIG_FILE?: string } {
  if (!family) return {};
  if (!/^[\w-]+$/.test(family)) throw new Error(`“${family}” is no family of fonts.`);
  const file = join(tmpdir(), `form4-lens-${process.pid}-${family}.conf`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <selectfont>
    <rejectfont><glob>*.*</glob></rejectfont>
    <acceptfont><glob>*/${family}*</glob></acceptfont>
  </selectfont>
</fontconfig>
`,
  );
  return { FONTCONFIG_FILE: file };
}
