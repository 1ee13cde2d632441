// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPopup, answerRecords, hearCommands, questions, recordLine } from '../../platform/messages.ts';

const filing = { documentType: '4', headline: 'Sold 5,000', tone: 'market-sale', parties: [] };
const { onMessage, id } = fakeBrowser.runtime;
const popup = { id, url: fakeBrowser.runtime.getURL('/popup.html' as '/') };

beforeEach(() => {
  fakeBrowser.reset();
});

function answering() {
  const ending = new AbortController();
  const answer = vi.fn(async () => ({ ok: true, filing }) as const);
  answerPopup(answer, ending.signal);
  const ask = async (message: unknown, sender: object = popup) => {
    const respond = vi.fn();
    const [willAnswer] = await onMessage.trigger(message, sender, respond);
    await Promise.resolve();
    return { willAnswer, answers: respond.mock.calls.flat() };
  };
  return { answer, ask, end: () => ending.abort() };
}

test('a question from the popup is answered', async () => {
  const { ask, answer } = answering();
  expect(await ask(questions.ciks)).toEqual({ willAnswer: true, answers: [{ ok: true, filing }] });
  expect(answer).toHaveBeenCalledWith(questions.ciks);
});

test.each([
  ['a web page', { url: 'https://www.sec.gov/' }],
  ['a content script of this extension', { id, url: 'https://www.sec.gov/' }],
  ['another extension', { id: 'other', url: popup.url }],
  ['a page with an address like ours', { id, url: `https://evil.example/${popup.url}` }],
  ['nobody', {}],
])('%s is not answered', async (_, sender) => {
  const { ask, answer } = answering();
  expect(await ask(questions.filing, sender)).toEqual({ willAnswer: false, answers: [] });
  expect(answer).not.toHaveBeenCalled();
});

test.each(['form4-lens:other', '', null, 42, { question: questions.filing }, [questions.filing]])(
  'a message that is not a question is not answered: %j',
  async (message) => {
    const { ask, answer } = answering();
    expect(await ask(message)).toEqual({ willAnswer: false, answers: [] });
    expect(answer).not.toHaveBeenCalled();
  },
);

test('an ended signal leaves no listener', () => {
  answering().end();
  expect(onMessage.hasListeners()).toBe(false);
});

test('a command from the background is heard, and from nobody else', async () => {
  const heard: string[] = [];
  const ending = new AbortController();
  hearCommands((message) => heard.push(message), ending.signal);
  const send = (message: unknown, sender: object = popup) => onMessage.trigger(message, sender, vi.fn());
  expect(await send('form4-lens:command-watch')).toEqual([false]);
  await send('form4-lens:command-watch', { id, url: 'https://www.sec.gov/' });
  await send('form4-lens:command-watch', { id: 'other', url: popup.url });
  for (const other of [questions.filing, 'watch', null, 42, { name: 'watch' }]) await send(other);
  expect(heard).toEqual(['form4-lens:command-watch']);
  ending.abort();
  expect(onMessage.hasListeners()).toBe(false);
});

test('the popup’s line is heard, and nobody else’s', async () => {
  const connected: ((line: object) => void)[] = [];
  const onConnect = {
    addListener: (heard: (line: object) => void) => connected.push(heard),
    removeListener: () => connected.splice(0),
  };
  Object.assign(fakeBrowser.runtime, { onConnect });
  const ending = new AbortController();
  const asked: unknown[] = [];
  answerRecords((call) => asked.push(call.asked), ending.signal);
  const line = (name: string, sender: object) => {
    const says: ((message: unknown) => void)[] = [];
    for (const heard of connected)
      heard({
        name,
        sender,
        onMessage: { addListener: (say: (message: unknown) => void) => says.push(say) },
      });
    for (const say of says) say(`${name} asks`);
  };
  line(recordLine, popup);
  line(recordLine, { id, url: 'https://www.sec.gov/' });
  line('another', popup);
  expect(asked).toEqual([`${recordLine} asks`]);
  ending.abort();
  expect(connected).toEqual([]);
});
