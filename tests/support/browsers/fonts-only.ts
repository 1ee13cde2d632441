import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The environment with which a browser finds the fonts of one family only, whatever others the machine has: a
 * page is wider and longer in DejaVu, which is all that a fresh Debian has, than in most readers' Arial.
 * @param family what the names of its files, or of their folder, begin with, such as "dejavu"; `undefined` to
 * allow every font.
 */
export function fontsOnly(family: string | undefined): { FONTCONFIG_FILE?: string } {
  if (!family) return {};
  if (!/^[\w-]+$/.test(family)) throw new Error(`“${family}” is not a font family.`);
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
