import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

/**
 * Pages load what this server serves and nothing else: no script or style stands in a page itself, and no other site may show
 * one in a frame. Pictures may also be made by the page.
 */
const CONTENT = {
  'default-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'script-src': ["'self'"],
  'script-src-attr': ["'none'"],
  'style-src': ["'self'"],
};

const setHeaders = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
  xFrameOptions: { action: 'deny' },
  strictTransportSecurity: false, // served over plain HTTP on 127.0.0.1; a proxy that ends TLS adds it
});

/** Says to browsers what an answer may do, whatever the answer is. */
export function secure(
  { raw: request }: { raw: IncomingMessage },
  { raw: response }: { raw: ServerResponse },
): void {
  setHeaders(request, response, (error) => {
    if (error) throw error;
  });
}
