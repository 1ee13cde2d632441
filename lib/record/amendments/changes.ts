import type { DerivativeRow, Filing, Relationship, Row, TableName } from '../../form4/model/filing.ts';
import { placedAt } from '../../form4/model/placed-rows.ts';
import { footnoteNumber } from '../../form4/wording/footnote-number.ts';
import { rowWords } from '../../form4/wording/row-words.ts';
import { fieldNames, fieldsOfRow } from './field-names.ts';
import { matchNotes, type NotePair } from './match-notes.ts';
import { isSameValue, matchRows } from './match-rows.ts';
import type { Pair } from './most-alike.ts';

/** A cell that changed, in the words that a reader of the form knows. */
export type CellChange = {
  /** Path of the field in the amendment, to find its cell on the page. */
  path: string;
  field: string;
  was: string;
  is: string;
  /** Whether it is an amount or a price, which readers calculate with. */
  isFigure: boolean;
};

export type RowChange = {
  kind: 'changed' | 'added' | 'not-repeated';
  /** "Table I, row 2": in the amendment, or in the original if only that has the row. */
  where: string;
  /** The row in words. */
  row: string;
  /** Path of the row in the amendment; `null` if only the original has it. */
  path: string | null;
  cells: CellChange[];
};

export type NoteChange = {
  kind: 'changed' | 'added' | 'removed';
  /** "Footnote 2" */
  where: string;
  was: string | null;
  is: string | null;
};

/** The differences between an amendment and the filing it amends. */
export type Changes = {
  cover: CellChange[];
  rows: RowChange[];
  notes: NoteChange[];
};

const tables: readonly [TableName, string][] = [
  ['nonDerivativeTable', 'Table I'],
  ['derivativeTable', 'Table II'],
];

/**
 * Compares an amendment with its original, cell by cell. Rows and footnotes are matched by what they say, so
 * a new one among them does not shift the others. Left out is what one of the two cannot say or could not be
 * read with certainty: a relationship that is not on the page, a box that the form did not have at the time.
 * So are form type, box 4 and signatures, which always differ.
 * @param before the original, from its submission
 * @param after the amendment, from its page
 */
export function changesBetween(before: Filing, after: Filing): Changes {
  const notes = matchNotes(before, after);
  return {
    cover: coverChanges(before, after),
    rows: tables.flatMap(([table, name]) =>
      matchRows(before[table], after[table]).flatMap((pair) =>
        rowChange(before, after, table, name, pair, notes),
      ),
    ),
    notes: [...noteChanges(notes), ...remarksChange(before, after)],
  };
}

function rowChange(
  before: Filing,
  after: Filing,
  table: TableName,
  name: string,
  { was, is }: Pair,
  notes: readonly NotePair[],
): RowChange[] {
  const isGone = is === null;
  const filing = isGone ? before : after;
  const path = `${table}.${is ?? was}`;
  const placed = placedAt(filing, path);
  if (!placed) return [];
  const change = {
    where: `${name}, row ${(is ?? was ?? 0) + 1}`,
    row: rowWords(filing, placed),
    path: isGone ? null : path,
  };
  if (isGone || was === null) return [{ ...change, kind: isGone ? 'not-repeated' : 'added', cells: [] }];
  const [old, now] = [before[table][was], after[table][is]];
  if (!old || !now) return [];
  const oldPath = `${table}.${was}`;
  const cells = [
    ...cellChanges(old, now, path, (field) =>
      [isInDoubt(before, `${oldPath}.${field}`), isInDoubt(after, `${path}.${field}`)].includes(true),
    ),
    ...markChanges(old, now, path, notes),
  ];
  return cells.length > 0 ? [{ ...change, kind: 'changed', cells }] : [];
}

function cellChanges(
  old: Partial<DerivativeRow>,
  now: Partial<DerivativeRow>,
  path: string,
  isUnsure: (field: string) => boolean,
): CellChange[] {
  return fieldsOfRow.flatMap((field) => {
    const [was, is] = [old[field] ?? null, now[field] ?? null];
    if (isSameValue(was, is) || isUnsure(field)) return [];
    const { name, say, isFigure } = fieldNames[field];
    return [{ path: `${path}.${field}`, field: name, was: say(was), is: say(is), isFigure }];
  });
}

/** The footnotes of a cell, if any was added or is gone; a footnote's new number alone is no change. */
function markChanges(old: Row, now: Row, path: string, notes: readonly NotePair[]): CellChange[] {
  const renamed = new Map(notes.map(({ was, is }) => [was?.id, is?.id]));
  return fieldsOfRow.flatMap((field) => {
    const [had, has] = [old.footnotes[field] ?? [], now.footnotes[field] ?? []];
    const same = had.length === has.length && had.every((id) => has.includes(renamed.get(id) ?? ''));
    if (same) return [];
    const name = `Footnotes on “${fieldNames[field].name}”`;
    return [
      {
        path: `${path}.${field}`,
        field: name,
        was: marksInWords(had),
        is: marksInWords(has),
        isFigure: false,
      },
    ];
  });
}

const marksInWords = (ids: readonly string[]) =>
  ids.length > 0 ? ids.map((id) => `(${footnoteNumber(id)})`).join('') : 'none';

const isInDoubt = ({ doubts = [] }: Filing, path: string) =>
  doubts.some((doubt) => path === doubt.path || path.startsWith(`${doubt.path}.`));

/** A field of the cover, if it differs and is in doubt on neither side. */
function coverCell(
  path: string,
  field: string,
  was: string | null,
  is: string | null,
  [before, after]: [Filing, Filing],
): CellChange[] {
  if (isSameValue(was, is) || isInDoubt(before, path) || isInDoubt(after, path)) return [];
  return [{ path, field, was: was ?? 'not reported', is: is ?? 'not reported', isFigure: false }];
}

const periodNames: Record<string, string> = {
  '3': 'Date of event (box 2)',
  '4': 'Date of earliest transaction (box 3)',
  '5': 'Fiscal year ended (box 3)',
};

function coverChanges(before: Filing, after: Filing): CellChange[] {
  const both: [Filing, Filing] = [before, after];
  const period = periodNames[after.documentType.charAt(0)] ?? 'Period of report';
  const day = fieldNames.transactionDate.say;
  const box = (value: boolean | null) => (value ? 'checked' : 'not checked');
  const knowsPlan = before.aff10b5One !== null && after.aff10b5One !== null;
  return [
    ...coverCell('issuer.name', 'Issuer', before.issuer.name, after.issuer.name, both),
    ...coverCell(
      'issuer.tradingSymbol',
      'Trading symbol',
      before.issuer.tradingSymbol,
      after.issuer.tradingSymbol,
      both,
    ),
    ...(before.periodOfReport === after.periodOfReport
      ? []
      : coverCell('periodOfReport', period, day(before.periodOfReport), day(after.periodOfReport), both)),
    ...coverCell(
      'notSubjectToSection16',
      'No longer subject to Section 16',
      box(before.notSubjectToSection16),
      box(after.notSubjectToSection16),
      both,
    ),
    ...(knowsPlan
      ? coverCell('aff10b5One', 'Rule 10b5-1(c) box', box(before.aff10b5One), box(after.aff10b5One), both)
      : []),
    ...ownerChanges(before, after),
  ];
}

type Owner = Filing['reportingOwners'][number];

/** Compared by CIK if both filings give it, otherwise by name: one layout has no CIK. */
export const isSameParty = (
  a: { cik: string | null; name: string },
  b: { cik: string | null; name: string },
): boolean => (a.cik && b.cik ? Number(a.cik) === Number(b.cik) : isSameValue(a.name, b.name));

function ownerChanges(before: Filing, after: Filing): CellChange[] {
  const cell = (index: number, field: string, was: string, is: string): CellChange => ({
    path: `reportingOwners.${index}.name`,
    field,
    was,
    is,
    isFigure: false,
  });
  const changed = after.reportingOwners.flatMap((owner, index) => {
    const old = before.reportingOwners.find((other) => isSameParty(other, owner));
    if (!old) return [cell(index, 'Reporting person', 'not named', owner.name)];
    const path = `reportingOwners.${index}.relationship`;
    const isUnsure = [before, after].some((filing) => isInDoubt(filing, path));
    const [was, is] = [rolesSaid(old), rolesSaid(owner)];
    if (isUnsure || was === null || is === null || was === is) return [];
    return [{ ...cell(index, `Relationship of ${owner.name}`, was, is), path }];
  });
  const gone = before.reportingOwners.filter(
    (owner) => !after.reportingOwners.some((other) => isSameParty(other, owner)),
  );
  return [...changed, ...gone.map((owner) => cell(0, 'Reporting person', owner.name, 'not named'))];
}

const boxes: readonly [keyof Relationship, string, keyof Relationship | null][] = [
  ['isDirector', 'Director', null],
  ['isOfficer', 'Officer', 'officerTitle'],
  ['isTenPercentOwner', '10% Owner', null],
  ['isOther', 'Other', 'otherText'],
];

/** "Director, Officer (CEO)"; `null` if the page does not say. */
function rolesSaid({ relationship }: Owner): string | null {
  if (!relationship) return null;
  const roles = boxes.flatMap(([box, name, detail]) => {
    if (!relationship[box]) return [];
    const text = detail && relationship[detail];
    return [text ? `${name} (${text})` : name];
  });
  return roles.join(', ') || 'no box checked';
}

function noteChanges(notes: readonly NotePair[]): NoteChange[] {
  return notes.flatMap(({ was, is }): NoteChange[] => {
    const where = `Footnote ${footnoteNumber((is ?? was)?.id ?? '')}`;
    if (!was) return [{ kind: 'added', where, was: null, is: is?.text ?? null }];
    if (!is) return [{ kind: 'removed', where, was: was.text, is: null }];
    return isSameValue(was.text, is.text) ? [] : [{ kind: 'changed', where, was: was.text, is: is.text }];
  });
}

function remarksChange({ remarks: was }: Filing, { remarks: is }: Filing): NoteChange[] {
  if (isSameValue(was, is)) return [];
  const kind = was === null ? 'added' : is === null ? 'removed' : 'changed';
  return [{ kind, where: 'Remarks', was, is }];
}
