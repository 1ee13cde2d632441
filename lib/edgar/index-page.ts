import { formOfLink, isReadForm } from './addresses/form-of-link.ts';
import { isRawOwnershipXml } from './addresses/url-kinds.ts';
import { accessionOf, type FilingId, indexUrl } from './addresses/urls.ts';
import type { Dated } from './envelope.ts';

/** What a filing's index page says about it, in the terms of a submission's header. */
export type IndexPage = Dated & {
  formType: string /** The address of the form's raw XML, if the page links to it. */;
  xmlUrl: string | null;
};

/** @returns `null` if `page`, a parsed document, is not the index page of `id` or names no form */
export function readIndexPage(page: Document, id: FilingId): IndexPage | null {
  // A parsed page has no address of its own, and its links are relative.
  page.head.prepend(Object.assign(page.createElement('base'), { href: indexUrl(id) }));
  if (!page.querySelector('#secNum')?.textContent.includes(id.accession)) return null;
  const formType = /^Form\s+(\S.*)$/.exec(
    page.querySelector('#formName strong')?.textContent.trim() ?? '',
  )?.[1];
  if (!formType) return null;
  const accepted = infoOf(page, 'Accepted');
  return {
    accession: id.accession,
    formType,
    filedAsOfDate: /^\d{4}-\d{2}-\d{2}$/.exec(infoOf(page, 'Filing Date'))?.[0] ?? null,
    acceptanceDatetime: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.exec(accepted)?.[0].replace(' ', 'T') ?? null,
    xmlUrl: xmlUrlOf(page, id),
  };
}

/** The box below a head such as "Filing Date". */
function infoOf(page: Document, head: string): string {
  const heads = [...page.querySelectorAll('.infoHead')];
  const info = heads.find((element) => element.textContent.trim() === head)?.nextElementSibling;
  return info?.textContent.trim() ?? '';
}

function xmlUrlOf(page: Document, id: FilingId): string | null {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('table.tableFile a[href]')];
  const xml = links.find(
    (link) =>
      isRawOwnershipXml(link) && accessionOf(link) === id.accession && isReadForm(formOfLink(link) ?? ''),
  );
  return xml ? new URL(xml.pathname, indexUrl(id)).href : null;
}
