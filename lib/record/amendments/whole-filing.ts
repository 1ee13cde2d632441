import type { Answer } from '../../edgar/client/answer.ts';
import type { Digest } from '../../edgar/client/ask.ts';
import { contradictions } from '../../edgar/contradictions.ts';
import type { Filing } from '../../form4/model/filing.ts';
import { readXml } from '../../form4/parse/read-xml.ts';

/** A complete filing, every cell of it, with its filing date and index page. */
export type WholeFiling = {
  kind: 'filing';
  filing: Filing;
  accession: string;
  /** ISO date. */
  filedAt: string | null;
  url: string;
};

export type WholeAnswer = Answer<WholeFiling>;

/** Keeps everything a filing says; a glance leaves cells out. */
export const wholeDigest: Digest<WholeFiling> = (filed, xml, url) => {
  const { accession, filedAsOfDate } = filed;
  const read = readXml(xml);
  if (!read.ok) return { kind: 'unreadable', reason: read.reason === 'malformed' ? 'malformed' : 'unknown' };
  if (contradictions(filed, read.filing).length) return { kind: 'unreadable', reason: 'unknown' };
  return { kind: 'filing', filing: read.filing, accession, filedAt: filedAsOfDate, url };
};
