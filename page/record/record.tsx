import { render } from 'preact';
import * as v from 'valibot';
import { RecordDialog } from '../../components/record/RecordDialog.tsx';
import {
  type RecordActions,
  RecordPanel,
  type RecordPanelProps,
} from '../../components/record/RecordPanel.tsx';
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
import { type RecordCall, RecordQuestion } from '../../platform/messages.ts';
import { readNotices } from '../../platform/notices.ts';
import { dropKept, readKept, writeKept } from '../../platform/records.ts';
import { isTrusted } from '../host.ts';
import { mountDialog } from './dialog.ts';
import {
  type AroundRecord,
  createRecordStore,
  nothingLoaded,
  notRead,
  type RecordState,
  type Subject,
} from './record-store.ts';
import { companyOf, peopleOf, scopeOf } from './subjects.ts';

/** The filing on whose page a record is requested. */
export type OfFiling = { filing: Filing; summary: Summary; url: string };

/** What entrypoints/record.ts gives to the content script that loads it. */
export const recordPart = { openRecord, loadFor };
export type RecordPart = typeof recordPart;

const around: AroundRecord = {
  getList: createListGet(),
  ask: createEdgarAsk(digest, GlanceReading),
  readCached: (accessions) => readCached(accessions, GlanceReading),
  readKept,
  readNotices,
  writeKept,
  dropKept,
  now: () => Date.now(),
};

/** Whether a record is open or about to open: a second press does not open another. */
let isOpen = false;

/** Opens the record of a filing's first owner over the page; if none of it is kept, asks EDGAR once. */
async function openRecord(of: OfFiling, signal: AbortSignal): Promise<void> {
  const id = filingIdOf(new URL(of.url));
  if (!id || isOpen) return;
  isOpen = true;
  const ending = new AbortController();
  const ended = AbortSignal.any([signal, ending.signal]);
  ended.addEventListener('abort', () => {
    isOpen = false;
  });
  const { dialog, root } = await mountDialog(ended);
  const close = () => {
    dialog.close();
    ending.abort();
  };
  dialog.addEventListener('close', close);
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isTrusted(event)) return;
    // Otherwise the card would close as well.
    event.preventDefault();
    close();
  });
  dialog.showModal();

  const own = await readOwn(of, id, ended);
  const people = peopleOf(own, around.now()).map((subject) => viewOf(subject, own, () => draw(), ended));
  const issuer = companyOf(own, around.now());
  const company = issuer && viewOf(issuer, own, () => draw(), ended);
  const signatures = of.filing.signatures.map(({ name }) => name);
  let shown = people[0] ?? company;
  const draw = () => {
    const isPerson = shown !== company;
    const { name = '' } = shown?.subject ?? {};
    render(
      <RecordDialog
        title={words.recordOf(isPerson ? spokenName(name, signatures) : null, own.seen.issuer.name)}
        whose={isPerson ? 'person' : 'company'}
        people={people.map(({ subject }) => subject)}
        person={isPerson ? (shown?.subject ?? null) : null}
        onPerson={(chosen) => void show(people.find(({ subject }) => subject === chosen))}
        onWhose={(whose) => void show(whose === 'company' ? company : people[0])}
        onClose={close}
      >
        {shown ? <RecordPanel {...shown.props()} key={shown.subject.party.cik} /> : <p>{words.noCik}</p>}
      </RecordDialog>,
      root,
    );
  };
  const show = (view: typeof shown | undefined) => {
    shown = view ?? shown;
    draw();
    return shown?.open();
  };
  await show(shown);
  // The card's button named the cost.
  if (people[0] && !people[0].isLoaded()) await people[0].load();
}

/** Loads a record for the popup, which cannot ask EDGAR, or reads its filings until the popup is closed. */
async function loadFor({ asked, answer, onCut }: RecordCall): Promise<void> {
  if (!v.is(RecordQuestion, asked)) return;
  const { party, name, fill } = asked;
  const cut = new AbortController();
  onCut(() => cut.abort());
  let last: RecordState = nothingLoaded;
  const say = (isDone: boolean) => {
    const { failure, progress } = last;
    if (!cut.signal.aborted) answer({ isDone, failure, progress });
  };
  const tell = (state: RecordState) => {
    last = state;
    say(false);
  };
  const subject = { party, name, scope: scopeOf(party), days: null, until: '' };
  // A list already requested is kept, whatever happens to the popup.
  const ended = fill ? cut.signal : new AbortController().signal;
  const store = createRecordStore(subject, null, around, tell, ended);
  await store.open();
  await (fill ? store.fill() : store.load());
  say(true);
}

/** One of the two records, and its current state. */
function viewOf(subject: Subject, own: KeptFiling, draw: () => void, ended: AbortSignal) {
  let state = notRead;
  const tell = (next: RecordState) => {
    state = next;
    draw();
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
  let opened: Promise<void> | undefined;
  return {
    subject,
    /** What is kept of it is read when it is first shown. */
    open: () => {
      opened ??= store.open();
      return opened;
    },
    load: store.load,
    isLoaded: () => Boolean(state.kept),
    props: (): RecordPanelProps => ({
      subject,
      state,
      on,
      accession: subject.party.kind === 'insider' ? own.seen.accession : null,
    }),
  };
}

/** This page's filing, for the record. If the layout has no CIKs, one more request gets them. */
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
