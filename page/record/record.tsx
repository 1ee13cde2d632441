import { render } from 'preact';
import { RecordDialog, type Whose } from '../../components/record/RecordDialog.tsx';
import {
  type RecordActions,
  RecordPanel,
  type RecordPanelProps,
} from '../../components/record/RecordPanel.tsx';
import css from '../../components/record/record.css?inline';
import { words } from '../../components/record/words.ts';
import { type FilingId, filingIdOf } from '../../lib/edgar/addresses/urls.ts';
import type { Filing } from '../../lib/form4/model/filing.ts';
import type { Summary } from '../../lib/form4/model/summary.ts';
import { spokenName } from '../../lib/form4/wording/person-name.ts';
import { digest, GlanceReading } from '../../lib/glance/digest.ts';
import { glanceOf } from '../../lib/glance/glance.ts';
import { type KeptFiling, keptFilingOf } from '../../lib/record/kept/kept-filing.ts';
import { recordCsv, recordFileName } from '../../lib/record/record-csv.ts';
import { download } from '../../platform/download.ts';
import { createEdgarAsk, createListGet, readCached } from '../../platform/edgar.ts';
import { dropKept, readKept, writeKept } from '../../platform/records.ts';
import { readSettings } from '../../platform/settings.ts';
import { createHost, isTrusted } from '../host.ts';
import {
  type Around,
  createRecordStore,
  REQUEST_GAP,
  type RecordState,
  type Subject,
} from './record-store.ts';

/** The filing on whose page a record is asked for. */
export type OfFiling = { filing: Filing; summary: Summary; url: string };

/** What entrypoints/record.ts hands to the content script that loads it. */
export const recordPart = { openRecord, loadFor };
export type RecordPart = typeof recordPart;

const around: Around = {
  getList: createListGet(),
  ask: createEdgarAsk(digest, GlanceReading),
  readCached: (accessions) => readCached(accessions, GlanceReading),
  readKept,
  writeKept,
  dropKept,
  now: () => Date.now(),
};

/** Opens the record of a filing's first owner over the page; where nothing of it is kept, EDGAR is asked once. */
async function openRecord(of: OfFiling, signal: AbortSignal): Promise<void> {
  const id = filingIdOf(new URL(of.url));
  if (!id) return;
  const ending = new AbortController();
  const ended = AbortSignal.any([signal, ending.signal]);
  const { dialog, root } = await mountDialog(ended);
  const own = await readOwn(of, id, ended);
  const views = { person: viewOf(personOf(own), own, ended), company: viewOf(companyOf(own), own, ended) };
  let whose: Whose = 'person';
  const [owner] = own.seen.owners;
  const signatures = of.filing.signatures.map(({ name }) => name);
  const title = words.recordOf(owner ? spokenName(owner.name, signatures) : null, own.seen.issuer.name);
  const close = () => {
    dialog.close();
    ending.abort();
  };
  const draw = () =>
    render(
      <RecordDialog
        title={whose === 'person' ? title : own.seen.issuer.name}
        whose={whose}
        onWhose={(chosen) => {
          whose = chosen;
          draw();
        }}
        onClose={close}
      >
        <RecordPanel {...views[whose].props()} key={whose} />
      </RecordDialog>,
      root,
    );
  dialog.addEventListener('close', () => ending.abort());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isTrusted(event)) return;
    // The card would close as well.
    event.preventDefault();
    close();
  });
  dialog.showModal();
  const { person, company } = views;
  await Promise.all([person.open(draw), company.open(draw)]);
  // The card's button said what it costs.
  if (!person.isLoaded()) await person.load();
}

/** Loads a record for the popup, which cannot ask EDGAR itself. @returns why not, in words */
async function loadFor({
  party,
  name,
}: Pick<Subject, 'party' | 'name'>): Promise<{ failure: string | null }> {
  const scope = { owner: null, issuer: null };
  let failure: string | null = null;
  const tell = (state: RecordState) => {
    failure = state.failure;
  };
  const never = new AbortController().signal;
  const store = createRecordStore({ party, name, scope, days: null }, null, around, tell, never);
  await store.open();
  await store.load();
  return { failure };
}

/** One of the two records, and how it is drawn at the moment. */
function viewOf(subject: Subject, own: KeptFiling, ended: AbortSignal) {
  let state: RecordState = {
    kept: null,
    record: null,
    doing: null,
    progress: null,
    failure: null,
    offersFeed: false,
  };
  let redraw = () => {};
  const tell = (next: RecordState) => {
    state = next;
    redraw();
  };
  const store = createRecordStore(subject, own, around, tell, ended);
  const on: RecordActions = {
    load: () => void store.load(),
    loadFeed: () => void store.load('feed'),
    loadOlder: () => void store.loadOlder(),
    fill: () => void store.fill(),
    pause: store.pause,
    forget: () => void store.forget(),
    save: (rows) => download(recordFileName(subject.name), recordCsv(rows), 'text/csv'),
  };
  return {
    open: (draw: () => void) => {
      redraw = draw;
      return store.open();
    },
    load: store.load,
    isLoaded: () => state.kept !== null,
    props: (): RecordPanelProps => ({ subject, state, gap: REQUEST_GAP, on }),
  };
}

function personOf({ seen: { owners, issuer } }: KeptFiling): Subject {
  const [owner] = owners;
  return {
    party: { kind: 'insider', cik: owner?.cik ?? '' },
    name: owner?.name ?? '',
    scope: { owner: owner?.cik ?? null, issuer: issuer.cik },
    days: null,
  };
}

/** Who else traded of late is asked of the days before today. */
const companyDays = 90;

function companyOf({ seen: { issuer } }: KeptFiling): Subject {
  const since = new Date(around.now() - companyDays * 86_400_000).toISOString().slice(0, 10);
  return {
    party: { kind: 'issuer', cik: issuer.cik ?? '' },
    name: issuer.name,
    scope: { owner: null, issuer: issuer.cik, since },
    days: companyDays,
  };
}

/** This page's filing for the record. A layout without CIKs has them asked for: one more request, then known. */
async function readOwn(
  { filing, summary, url }: OfFiling,
  id: FilingId,
  ended: AbortSignal,
): Promise<KeptFiling> {
  const dated = { accession: id.accession, filedAsOfDate: null, acceptanceDatetime: null };
  const own = keptFilingOf(glanceOf(filing, summary, dated, url));
  if (own.seen.issuer.cik && own.seen.owners[0]?.cik) return own;
  const answer = await around.ask(id, ended);
  return answer.kind === 'filing' ? keptFilingOf(answer.glance) : own;
}

/** A modal dialog over the page, in a closed shadow root of its own. */
async function mountDialog(ended: AbortSignal): Promise<{ dialog: HTMLDialogElement; root: HTMLElement }> {
  const { host, shadow } = createHost('record');
  const style = document.createElement('style');
  style.textContent = css;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'record-title');
  const root = document.createElement('div');
  dialog.append(root);
  shadow.append(style, dialog);
  const { theme } = await readSettings(['theme']).catch(() => ({ theme: 'auto' }));
  if (theme !== 'auto') host.dataset.theme = theme;
  document.body.append(host);
  ended.addEventListener('abort', () => {
    render(null, root);
    host.remove();
  });
  return { dialog, root };
}
