import type { Kind, Kinds } from '../kind.ts';
import { change, innermost, longNumbersIn, make, numbersIn, rowsOf, textsIn } from '../places.ts';

/** Things that a person does not see because of an attribute, a style or a stylesheet. */

const hidings: Record<string, (element: HTMLElement) => void> = {
  'the hidden attribute': (element) => element.setAttribute('hidden', ''),
  'display: none': (element) => element.setAttribute('style', 'display: none'),
  'visibility: hidden': (element) => element.setAttribute('style', 'visibility:hidden'),
  'opacity 0': (element) => element.setAttribute('style', 'opacity: 0'),
  'a font of size 0': (element) => element.setAttribute('style', 'font-size:0px'),
  'a mask': (element) => element.setAttribute('style', 'mask: linear-gradient(#0000, #0000)'),
  'an indent of its width': (element) =>
    element.setAttribute('style', 'display: block; overflow: hidden; text-indent: 100%; white-space: nowrap'),
  'its side': (element) => element.setAttribute('style', 'display: block; transform: rotateY(90deg)'),
  'a clip': (element) => element.setAttribute('style', 'position: absolute; clip: rect(0 0 0 0)'),
  'a place off the screen': (element) => element.setAttribute('style', 'position:absolute; left:-9999px'),
  'no height': (element) =>
    element.setAttribute('style', 'height: 0; overflow: hidden; display: inline-block'),
  'a transparent color': (element) => element.setAttribute('style', 'color: transparent'),
  'a stylesheet': (element) => {
    element.className = 'form4-away';
    element.ownerDocument.head.append(
      make(element.ownerDocument, 'style', '.form4-away, .other { display: none !important; }'),
    );
  },
  'a stylesheet of visibility': (element) => {
    element.className = 'form4-away';
    element.ownerDocument.head.append(
      make(element.ownerDocument, 'style', '@media screen { .form4-away { visibility: collapse } }'),
    );
  },
};

const digits =
  (hide: (element: HTMLElement) => void): Kind =>
  (page, random) =>
    change(random, numbersIn(page), (text) => {
      const more = make(page, 'span', '0');
      hide(more);
      return [text.trim(), more];
    });

const tail =
  (hide: (element: HTMLElement) => void): Kind =>
  (page, random) =>
    change(random, longNumbersIn(page), (text) => {
      const at = text.trimEnd().length - 1;
      const hidden = make(page, 'span', text.slice(at));
      hide(hidden);
      return [text.slice(0, at), hidden];
    });

const row =
  (hide: (element: HTMLElement) => void): Kind =>
  (page, random) => {
    const hidden = random.pick(rowsOf(page));
    if (hidden) hide(hidden);
    return hidden !== null;
  };

const strangeRow =
  (hide: (element: HTMLElement) => void): Kind =>
  (page, random) => {
    const like = random.pick(rowsOf(page));
    if (!like) return false;
    const hidden = like.cloneNode(true) as HTMLElement;
    hide(hidden);
    like.after(hidden);
    return true;
  };

const named = (what: string, kind: (hide: (element: HTMLElement) => void) => Kind): Kinds =>
  Object.fromEntries(Object.entries(hidings).map(([how, hide]) => [`${what} by ${how}`, kind(hide)]));

export const hidden: Kinds = {
  ...named('a hidden digit more', digits),
  ...named('a last digit hidden', tail),
  ...named('a row hidden', row),
  ...named('a row twice, once hidden', strangeRow),
  'a digit in closed details': (page, random) =>
    change(random, numbersIn(page), (text) => [
      text.trim(),
      make(page, 'details', make(page, 'summary', ''), '5'),
    ]),
  'a digit for screen readers no more': (page, random) =>
    change(random, numbersIn(page), (text) => {
      const more = make(page, 'span', '5');
      more.setAttribute('aria-hidden', 'true');
      return [text.trim(), more];
    }),
  'a row twice, once with hidden cells': (page, random) => {
    const row = random.pick(rowsOf(page));
    const twice = row?.cloneNode(true) as HTMLTableRowElement | undefined;
    for (const cell of twice?.cells ?? []) cell.setAttribute('style', 'display: none');
    if (twice) row?.after(twice);
    return row !== null;
  },
  'a hidden signature above the other': (page) => {
    const row = innermost(page, 'td', /Signature of Reporting Person/)?.parentElement?.previousElementSibling;
    const other = row?.cloneNode(true) as HTMLElement | undefined;
    for (const text of other ? textsIn(other) : [])
      text.data = text.data.replace(/^\s*\d\d/, '01').replace(/[A-Z][a-z]+/, 'Other');
    other?.setAttribute('hidden', '');
    if (other) row?.before(other);
    return Boolean(row);
  },
  'a hidden date of an amendment': (page) => {
    const hidden = make(page, 'span', ' 01/02/2003');
    hidden.setAttribute('hidden', '');
    const cell = innermost(page, 'td', /If Amendment, Date/);
    cell?.append(hidden);
    return cell !== null;
  },
  'a table hidden': (page, random) => {
    const inRow = random.pick(rowsOf(page));
    inRow?.closest('table')?.setAttribute('style', 'display:none');
    return inRow !== null;
  },
};
