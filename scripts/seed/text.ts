import type { ServiceContent } from '@service-manual/schemas';

/** A text in all three languages. */
export interface Text {
  fi: string;
  sv: string;
  en: string;
}

/** A kind of service from which many services are made. */
export interface Kind {
  title: Text;
  /** One sentence: what the customer gets. */
  gain: Text;
  /** Three things that are done, as ends of a list. */
  steps: [Text, Text, Text];
  categories: string[];
  needs: string[];
  lifeSituations?: ServiceContent['lifeSituations'];
  keywords: Text;
}

/** Text in Finnish, Swedish and English. */
export const text = (fi: string, sv: string, en: string): Text => ({ fi, sv, en });
