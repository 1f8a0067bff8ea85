import { IncomingMessage, type IncomingHttpHeaders } from 'node:http';
import { Socket } from 'node:net';

/** What a page is asked. */
export interface InnerRequest {
  method: string;
  /** Path and query in their right form. */
  url: string;
  headers: IncomingHttpHeaders;
  body?: Buffer | undefined;
  /** The visitor's connection: when it closes, the page's work is aborted. Left out for work that several visitors share. */
  socket?: Socket | undefined;
}

/** Headers of the visitor that pages may see. Forwarding headers are not among them: proxies are this server's business. */
const PASSED = ['accept', 'accept-language', 'content-type', 'cookie', 'origin', 'referer', 'user-agent'] as const;

/** The headers for a page that is made for one visitor. */
export function personalHeaders(headers: IncomingHttpHeaders, host: string): IncomingHttpHeaders {
  const passed = PASSED.filter((name) => headers[name] !== undefined).map((name) => [name, headers[name]]);
  return { ...Object.fromEntries(passed), host } as IncomingHttpHeaders;
}

/** The headers for a page that is kept for everybody: nothing of the visitor, so that nothing of theirs can be in it. */
export function sharedHeaders(host: string): IncomingHttpHeaders {
  return { host };
}

/** A request object as Node makes them, for the page handler. */
export function createInnerRequest({ method, url, headers, body, socket }: InnerRequest): IncomingMessage {
  const request = new IncomingMessage(socket ?? new Socket());
  request.method = method;
  request.url = url;
  request.headers = headers;
  // Else Node would take it for a broken-off request when it is read to its end, and close the visitor's connection.
  request.complete = true;
  // The handler takes a ready body from here.
  if (body) Object.assign(request, { body });
  request.push(null);
  return request;
}
