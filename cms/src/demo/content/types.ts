import type {
  Availability,
  GuidanceContent,
  Locale,
  OverlayContent,
  ServiceContent,
  responsibilityBases,
} from '@service-manual/schemas';
import type { MunicipalityKey, ProviderKey } from '../organisations.ts';

/** Where in the workflow a demo service ends up. `published_*`: a live edition and a newer, open one. */
export const demoServiceStates = [
  'published',
  'draft',
  'submitted',
  'in_review',
  'returned',
  'published_with_draft',
  'published_in_review',
  'withdrawn',
  'archived',
  'outdated',
] as const;
/** Where in the workflow a demo service ends up. */
export type DemoServiceState = (typeof demoServiceStates)[number];

/** A contact of a service, by key; `municipality`: the code of the municipality whose residents it serves. */
export interface DemoServiceContact {
  municipality?: string;
  contact: string;
}

/** One service of the demo. References are keys, because record ids do not exist before seeding. */
export interface DemoService {
  key: string;
  owner: ProviderKey;
  municipality: MunicipalityKey;
  originalLanguage: Locale;
  basis?: (typeof responsibilityBases)[number];
  state: DemoServiceState;
  /** Why the reviewer sent it back: only with the state `returned`. */
  returnReason?: string;
  /** Why it was taken off the public site: only with the states `withdrawn` and `archived`. */
  withdrawReason?: string;
  /** Fields of the newer edition that differ from the live one: only with the states `published_*`. */
  change?: Partial<ServiceContent>;
  availability?: Availability;
  contacts: DemoServiceContact[];
  /** Keys of related services. */
  related: string[];
  /** Holds neither contacts nor related services: those are the lists of keys above. */
  content: ServiceContent;
}

/** Internal instructions of the municipality responsible for a service; required in the service’s original language. */
export interface DemoGuidance {
  /** Key of the service. */
  service: string;
  state: 'published' | 'draft';
  /** Keys of internal contacts. */
  internalContacts?: string[];
  content: GuidanceContent;
}

/** One municipality’s additions to the instructions of a service. */
export interface DemoOverlay {
  /** Key of the service. */
  service: string;
  owner: MunicipalityKey;
  state: 'published' | 'draft';
  /** Keys of internal contacts. */
  internalContacts?: string[];
  content: OverlayContent;
}
