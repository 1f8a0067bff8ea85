/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What this process serves. */
    role: 'public' | 'staff' | 'all';
    /** Session token of the signed-in person, from the httpOnly cookie. */
    session?: string;
    /** Address of the visitor, for rate limits of the cms. */
    clientAddress: string;
    /** Pages push the ids of the records they show, and `list` when they show a list. */
    cacheTags: string[];
    config: import('../server/config.ts').PageConfig;
    /** Language of the page, from its address. Set by the middleware. */
    locale: import('@service-manual/schemas').Locale;
    /** Interface texts in that language. Set by the middleware. */
    t: import('./lib/i18n.ts').Translate;
  }
}
