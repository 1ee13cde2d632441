import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** What a path is answered with. */
export type Page = {
  body: string | Buffer;
  /** HTTP status; 200 if absent. */
  status?: number;
  /** `text/html` if absent: EDGAR serves rendered filings that way, although their path ends in `.xml`. */
  contentType?: string;
  headers?: Record<string, string>;
  /** Milliseconds before the answer begins. */
  delay?: number;
};

/** A page, or a function that fully controls the response, for bodies that stall or break off. */
export type Answer = Page | ((request: IncomingMessage, response: ServerResponse) => void);

export type SeenRequest = {
  method: string;
  /** Path and query. */
  path: string;
  /** The cookies that the client sends; `null` if none. */
  cookie: string | null;
  /** Milliseconds since the epoch. */
  at: number;
  /** Whether the client hung up before the whole answer was sent. */
  aborted: boolean;
};

export type SecGov = {
  port: number;
  /** Every request so far, oldest first, except for the favicon that a browser requests by itself. */
  requests: SeenRequest[];
  /** Answers `path` from now on (with a query, that query only; without one, every query). */
  serve(path: string, answer: Answer): void;
  /** Forgets all pages and requests, as at the start. */
  forget(): void;
  close(): Promise<void>;
};

/** Starts a server on loopback that stands in for https://www.sec.gov. Other paths are answered with 404. */
export async function startSecGov(pages: Record<string, Answer> = {}): Promise<SecGov> {
  const answers = new Map(Object.entries(pages));
  const requests: SeenRequest[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'www.sec.gov' }], {
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'www.sec.gov' }] }],
  });

  const server = createServer({ key, cert }, (request, response) => {
    const path = request.url ?? '/';
    if (path !== '/favicon.ico') {
      const { method = '', headers } = request;
      const seen = { method, path, cookie: headers.cookie ?? null, at: Date.now(), aborted: false };
      requests.push(seen);
      response.once('close', () => {
        seen.aborted = !response.writableFinished;
      });
    }
    const answer = answers.get(path) ?? answers.get(path.replace(/\?.*/s, ''));
    if (typeof answer === 'function') answer(request, response);
    else send(response, answer ?? { status: 404, body: '<h1>Not Found</h1>' });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (path, answer) => answers.set(path, answer),
    forget() {
      answers.clear();
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function send(response: ServerResponse, page: Page): void {
  const answer = () => {
    response.writeHead(page.status ?? 200, {
      'content-type': page.contentType ?? 'text/html; charset=utf-8',
      ...page.headers,
    });
    response.end(page.body);
  };
  if (page.delay) setTimeout(answer, page.delay);
  else answer();
}
