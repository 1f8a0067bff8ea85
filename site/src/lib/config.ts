/** The settings pages need, read and checked by the front server and handed over in `Astro.locals.config`. */
export interface PageConfig {
  /** Address of the cms, without a slash at the end. */
  cmsUrl: string;
  /** Address people see; the only origin pages ever print. Without a slash at the end. */
  publicUrl: string;
  /** Shared with the cms; lets it trust the visitor's address. Never on a public-only process. */
  siteSecret?: string;
  /** Address of the search engine; absent when there is none. */
  meiliUrl?: string;
  /** Search-only key of the public index. */
  meiliPublicKey?: string;
  /** Search-only key of the internal index. Never on a public-only process. */
  meiliInternalKey?: string;
}
