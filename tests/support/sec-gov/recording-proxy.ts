import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export type RecordingProxy = {
  port: number;
  /** Every host and port requested so far, each once, except for those a browser requests by itself. */
  hosts(): string[];
  close(): Promise<void>;
};

/** The browsers' own updates and settings, requested with and without an extension. */
const ofBrowsers = [
  'accounts.google.com:443',
  'firefox.settings.services.mozilla.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
];

/**
 * Starts a proxy that records every host a browser requests, and lets only requests to www.sec.gov through,
 * to its stand-in.
 */
export async function startRecordingProxy(secGovPort: number): Promise<RecordingProxy> {
  const hosts = new Set<string>();
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  server.on('connect', (request, client: Socket) => {
    const host = request.url ?? '';
    hosts.add(host);
    if (host !== 'www.sec.gov:443') {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(secGovPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client);
      client.pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.once('close', () => sockets.delete(socket));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...hosts].filter((host) => !ofBrowsers.includes(host)).sort(),
    async close() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
