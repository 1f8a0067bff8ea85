declare namespace App {
  interface Locals {
    /** Set when a page hands over to the sign-in or problem page: what the form that was sent held, and where it was sent. */
    carried?: { action: string; pairs: [string, string][] };
    /** What the problem page tells about. */
    problem?: import('./problems.ts').ProblemCode;
  }
}
