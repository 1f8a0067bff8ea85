import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import type { Reply } from '../answer/reply.ts';

/** Largest answer of a page, in bytes. */
export const MAX_ANSWER = 16 * 1024 * 1024;

type HeaderValue = OutgoingHttpHeader;

/** Stands in for the response while a page is made, so that the answer can be checked, kept and shared before it is sent. */
export class CapturedResponse extends Writable {
  statusCode = 200;
  statusMessage = '';
  headersSent = false;
  /** The handler frees what it hung on the connection through this. */
  readonly req: IncomingMessage;
  private readonly fields = new Map<string, HeaderValue>();
  private readonly chunks: Buffer[] = [];
  private size = 0;

  constructor(request: IncomingMessage) {
    super();
    this.req = request;
  }

  setHeader(name: string, value: HeaderValue): this {
    this.fields.set(name.toLowerCase(), value);
    return this;
  }

  getHeader(name: string): HeaderValue | undefined {
    return this.fields.get(name.toLowerCase());
  }

  hasHeader(name: string): boolean {
    return this.fields.has(name.toLowerCase());
  }

  removeHeader(name: string): void {
    this.fields.delete(name.toLowerCase());
  }

  writeHead(status: number, reasonOrHeaders?: string | OutgoingHttpHeaders, more?: OutgoingHttpHeaders): this {
    this.statusCode = status;
    this.headersSent = true;
    const headers = typeof reasonOrHeaders === 'object' ? reasonOrHeaders : more;
    for (const [name, value] of Object.entries(headers ?? {})) {
      if (value !== undefined) this.setHeader(name, value);
    }
    return this;
  }

  override _write(chunk: Buffer | string, encoding: BufferEncoding, done: (error?: Error) => void): void {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, encoding) : chunk;
    this.headersSent = true;
    this.size += bytes.length;
    if (this.size > MAX_ANSWER) return done(new Error(`A page is larger than ${MAX_ANSWER} bytes`));
    this.chunks.push(bytes);
    done();
  }

  /** The answer as it was written. */
  toReply(): Reply {
    return { status: this.statusCode, headers: Object.fromEntries(this.fields), body: Buffer.concat(this.chunks) };
  }

  /** This object as the handler's type wants it; the handler uses only what is above. */
  asServerResponse(): ServerResponse {
    return this as unknown as ServerResponse;
  }
}
