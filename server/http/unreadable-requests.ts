import { IncomingMessage, type Server, ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { secure } from './security-headers.ts';

/** Node's error codes for requests that reach no route, and the responses; any other code means a malformed request. */
const ANSWERS: Readonly<Record<string, readonly [status: number, code: string, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'too-slow', 'The request took too long to arrive. Please try again.'],
  HPE_HEADER_OVERFLOW: [431, 'headers-too-long', 'The headers of the request are too long.'],
};
const UNREADABLE = [400, 'not-http', 'This is not a valid HTTP request.'] as const;

/** Responds to requests that no hook or error handler sees, with the usual error shape and headers. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const [status, code, message] = ANSWERS[error.code ?? ''] ?? UNREADABLE;
  const request = new IncomingMessage(socket);
  const response = new ServerResponse(request);
  secure({ raw: request }, { raw: response });
  const body = JSON.stringify({ error: { code, message } });
  const headers = { ...response.getHeaders(), ...headersOf(body) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
}

const headersOf = (body: string) => ({
  'cache-control': 'no-store',
  connection: 'close',
  'content-length': Buffer.byteLength(body),
  'content-type': 'application/json; charset=utf-8',
});

/** Responds to an Expect header other than 100-continue, which Node answers before any hook, with an empty response. */
export function refuseExpectations(server: Pick<Server, 'on'>): void {
  server.on('checkExpectation', (request, response) => {
    secure({ raw: request }, { raw: response });
    const message = 'This server meets no expectation other than 100-continue. Leave out the Expect header.';
    const body = JSON.stringify({ error: { code: 'expectation-failed', message } });
    response.writeHead(417, headersOf(body)).end(body);
  });
}
