import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export type RecordingProxy = {
  port: number;
  /** Every host and port that was asked for so far, each once, except for what a browser asks for by itself. */
  hosts(): string[];
  close(): Promise<void>;
};

/** Updates and settings of the browsers themselves, asked for with an extension or without. */
const ofBrowsers = [
  'accounts.google.com:443',
  'firefox.settings.services.mozilla.com:443',
  'update.googleapis.com',
  'update.googleapis.com:443',
];

/**
 * Starts a proxy that writes down every host which a browser asks for, and lets it through to the stand-in
 * for www.sec.gov alone.
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
