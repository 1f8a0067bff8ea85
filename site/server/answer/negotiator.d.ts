/** What is used of `negotiator` 1.x; its published types are of 0.6 and lack `preferred`. */
declare module 'negotiator' {
  export default class Negotiator {
    constructor(request: { headers: Record<string, string | undefined> });
    /** Of the available encodings those that are accepted, best first; `preferred` decides between equally liked ones. */
    encodings<Name extends string>(available: Name[], options?: { preferred?: Name[] }): Name[];
  }
}
