import {
  contentSchemas,
  errorCodes,
  locales,
  recordKinds,
  editionStates,
  lifecycles,
  roles,
  organisationKinds,
  availabilityStates,
} from '@service-manual/schemas';
import { commands } from '../access/commands.ts';
import { contentSdl, fieldLines } from './content-sdl.ts';

const enumType = (name: string, values: readonly string[]) => `enum ${name} { ${values.join(' ')} }`;

const common = `
${enumType('Locale', locales)}
${enumType('RecordKind', recordKinds)}
${enumType('EditionState', editionStates)}
${enumType('Lifecycle', lifecycles)}
${enumType('Role', roles)}
${enumType('OrganisationKind', organisationKinds)}
${enumType('AvailabilityState', availabilityStates)}
"Stable codes found in \`extensions.code\` of an error."
${enumType('ErrorCode', errorCodes)}

type LocalizedText { fi: String sv: String en: String }
input LocalizedTextInput { fi: String sv: String en: String }
type LocalizedWords { fi: [String!] sv: [String!] en: [String!] }
input LocalizedWordsInput { fi: [String!] sv: [String!] en: [String!] }

"Whether one can take part right now; dates are YYYY-MM-DD."
type Availability { state: AvailabilityState! from: String to: String }
input AvailabilityInput { state: AvailabilityState! from: String to: String }
`;

const publicPart = `
type PublicOrganisation { id: ID! name: String! website: String privacyNoticeUrl: String }
type PublicContact { municipality: String name: String! phone: String email: String }
type ServiceLink { id: ID! shortId: String! slug: String! title: String! language: Locale! }
type LocalizedSlug { locale: Locale! slug: String! }
type Term { code: String! label: String! broader: String uris: [String!]! }

"A live service in one language. Times are ISO 8601 in UTC."
type PublicService {
  id: ID!
  shortId: String!
  slug: String!
  sourceId: String!
  locale: Locale!
  originalLanguage: Locale!
  languages: [Locale!]!
  edition: Int!
  contentHash: String!
  firstPublishedAt: String!
  changedAt: String!
  "Fields that are shown in the original language because this language has no text for them."
  fallbackFields: [String!]!
  provider: PublicOrganisation!
  responsibleMunicipality: PublicOrganisation!
  municipalityCodes: [String!]!
  availability: Availability
  slugs: [LocalizedSlug!]!
  contactDetails: [PublicContact!]!
  related: [ServiceLink!]!
${publicContentLines()}
}

"live: shown. outdated: temporarily off. gone: withdrawn or archived. missing: no such address."
enum ServiceStatus { live outdated gone missing }
type ServiceLookup { status: ServiceStatus! service: PublicService }

type ServiceCard {
  id: ID! sourceId: String! shortId: String! slug: String! title: String! summary: String! language: Locale! changedAt: String!
  availability: Availability
}
type ServiceList { total: Int! items: [ServiceCard!]! }

type Query {
  "One live service by the short id of its address; in the original language when it is not written in the wanted one."
  service(shortId: String!, locale: Locale!): ServiceLookup!
  "Live services by words of their title, newest change first: browsing, and search while the search engine is down."
  services(locale: Locale!, q: String, category: [String!], municipality: [String!], first: Int! = 20, offset: Int! = 0): ServiceList!
  "Municipalities and providers that are not retired."
  organisations(locale: Locale!, kind: OrganisationKind): [PublicOrganisation!]!
  "A vocabulary by name, for example category or lifeSituation."
  vocabulary(name: String!, locale: Locale!): [Term!]!
}
`;

// The fields of the content that the public sees in one language; contacts and related services are resolved instead.
function publicContentLines(): string {
  const types = new Map<string, string>();
  return fieldLines(contentSchemas.service, 'LocalizedServiceContent', 'localized', types)
    .split('\n')
    .filter((line) => !/^ {2}(contacts|relatedServices|keywords|title|summary|description):/.test(line))
    .concat('  title: String!', '  summary: String!', '  description: String!')
    .join('\n');
}

const workPart = `
type OrganisationRef { id: ID! key: String! kind: OrganisationKind! name: LocalizedText! }
"A person by name; null to people of other organisations, who are told the organisation instead."
type PersonRef { id: ID! name: String! }

${enumType('Command', commands)}

"One edition with all its languages. Which content it has depends on the kind of the record."
type Edition {
  number: Int!
  state: EditionState!
  contentHash: String!
  updatedAt: String!
  submittedAt: String
  wentLiveAt: String
  author: PersonRef
  reviewer: PersonRef
  returnReason: String
  service: ServiceContent
  instructions: InstructionsContent
}

type HistoryEntry { at: String! action: String! edition: Int actor: PersonRef organisation: OrganisationRef reason: String }
type FieldIssue { path: String! code: String! params: [IssueParam!]! }
type IssueParam { name: String! value: String! }

"A record as its editors see it."
type WorkRecord {
  id: ID!
  kind: RecordKind!
  shortId: String
  sourceId: String!
  title: LocalizedText!
  owner: OrganisationRef!
  responsibleMunicipality: OrganisationRef
  "The service that guidance or an overlay belongs to."
  service: ID
  lifecycle: Lifecycle!
  originalLanguage: Locale!
  "Send it back as expectedRevision with the next command."
  revision: Int!
  availability: Availability
  withdrawalReason: String
  "Public fields that changed after these instructions were last checked."
  needsCheck: [String!]!
  open: Edition
  live: Edition
  "What the person asking may do right now."
  commands: [Command!]!
  "What is still missing or wrong before the open edition can be submitted; empty when it is ready."
  issues: [FieldIssue!]!
  "Instructions that belong to this service; only for municipal people and the platform."
  instructions: [InstructionsRef!]!
  history: [HistoryEntry!]!
}
"id is null when nothing has been written yet."
type InstructionsRef { id: ID kind: RecordKind! owner: OrganisationRef! lifecycle: Lifecycle openState: EditionState mine: Boolean! }

enum QueueGroup { to_review in_review returned drafts to_check waiting live off }
type QueueItem {
  record: ID! kind: RecordKind! title: LocalizedText! group: QueueGroup!
  owner: OrganisationRef! responsibleMunicipality: OrganisationRef
  lifecycle: Lifecycle! state: EditionState revision: Int!
  submittedAt: String updatedAt: String! reviewer: PersonRef
}
type QueueCount { group: QueueGroup! count: Int! }
type Queue { total: Int! counts: [QueueCount!]! items: [QueueItem!]! }

"Live internal instructions in one language."
type LiveInstructions {
  id: ID!
  kind: RecordKind!
  owner: OrganisationRef!
  mine: Boolean!
  locale: Locale!
  changedAt: String!
  needsCheck: [String!]!
  fallbackFields: [String!]!
  content: LocalizedInstructionsContent!
  contacts: [InternalContact!]!
}
type InternalContact { id: ID! organisation: OrganisationRef! name: LocalizedText! phone: String email: String visibility: String! }
type ServiceInstructions {
  service: ServiceLink!
  guidance: LiveInstructions
  overlays: [LiveInstructions!]!
  "What the person asking may write for this service, written or not."
  writable: [InstructionsRef!]!
}

type CommandResult {
  record: ID! revision: Int! lifecycle: Lifecycle!
  edition: Int state: EditionState contentHash: String
}

input NewServiceInput { owner: ID! responsibleMunicipality: ID originalLanguage: Locale! content: ServiceContentInput! }

extend type Query {
  "Work that the person can see, grouped by what it waits for; newest first inside a group."
  queue(group: QueueGroup, kind: RecordKind, municipality: ID, owner: ID, q: String, first: Int! = 50, offset: Int! = 0): Queue!
  record(id: ID!): WorkRecord!
  "The instructions behind a public page, own municipality's overlay first."
  instructions(shortId: String!, locale: Locale!): ServiceInstructions!
  "Contacts a service or its instructions may name."
  contacts(organisation: ID): [InternalContact!]!
}

type Mutation {
  createService(input: NewServiceInput!): CommandResult!
  saveService(record: ID!, expectedRevision: Int!, content: ServiceContentInput!): CommandResult!
  "expectedRevision 0 creates the guidance or the overlay of the given owner."
  saveInstructions(service: ID!, kind: RecordKind!, owner: ID!, expectedRevision: Int!, content: InstructionsContentInput!): CommandResult!
  submit(record: ID!, expectedRevision: Int!): CommandResult!
  takeBack(record: ID!, expectedRevision: Int!): CommandResult!
  claim(record: ID!, expectedRevision: Int!): CommandResult!
  handOver(record: ID!, expectedRevision: Int!, to: ID!): CommandResult!
  returnToProvider(record: ID!, expectedRevision: Int!, reason: String!): CommandResult!
  "Publishes exactly the text that was seen: contentHash names it."
  publish(record: ID!, expectedRevision: Int!, contentHash: String!): CommandResult!
  discard(record: ID!, expectedRevision: Int!): CommandResult!
  setAvailability(record: ID!, expectedRevision: Int!, availability: AvailabilityInput!): CommandResult!
  confirmAccurate(record: ID!, expectedRevision: Int!): CommandResult!
  withdraw(record: ID!, expectedRevision: Int!, reason: String!): CommandResult!
  archive(record: ID!, expectedRevision: Int!): CommandResult!
  restore(record: ID!, expectedRevision: Int!): CommandResult!
  "Gives the service, and its guidance, to another municipality."
  transferResponsibility(record: ID!, expectedRevision: Int!, municipality: ID!): CommandResult!
  saveContact(id: ID, input: ContactInput!): InternalContact!
  removeContact(id: ID!): Boolean!
}
input ContactInput { organisation: ID! name: LocalizedTextInput! phone: String email: String visibility: String! }
`;

const importPart = `
enum ImportOutcome { created updated unchanged draft_kept }
type ImportResult { outcome: ImportOutcome! recordId: ID! published: Boolean! missing: [FieldIssue!]! }
input ImportServiceInput {
  source: String! sourceId: String! sourceHash: String! owner: String! municipality: String!
  originalLanguage: Locale! content: ServiceContentInput! publish: Boolean!
}
extend type Mutation {
  "One record of an outside register; the import key only."
  importService(input: ImportServiceInput!): ImportResult!
  "Builds both search indexes anew, soon and beside the ones in use; GET /healthz tells how far it is."
  requestReindex: Boolean!
}
`;

const accountsPart = `
type MembershipInfo { organisation: OrganisationRef! role: Role! }
"The person who is signed in."
type Me { id: ID! name: String! email: String! locale: Locale! memberships: [MembershipInfo!]! sessions: [SessionInfo!]! }
type SessionInfo { id: ID! createdAt: String! current: Boolean! }
"The token goes into an httpOnly cookie of the site and nowhere else."
type Session { token: String! expiresAt: String! }
"email: null unless the person asking manages the organisation."
type Member { person: PersonRef! email: String role: Role! active: Boolean! }
type Invitation { id: ID! email: String! role: Role! expiresAt: String! }
type OrganisationDetails { organisation: OrganisationRef! members: [Member!]! invitations: [Invitation!]! manageable: Boolean! grantableRoles: [Role!]! }
input NewOrganisationInput {
  kind: OrganisationKind! key: String! name: LocalizedTextInput! businessId: String areaCodes: [String!] defaultMunicipality: ID
  "E-mail address of the first main user, who is invited."
  firstMainUser: String!
}
extend type Query {
  "Null when nobody is signed in."
  me: Me
  organisation(id: ID!): OrganisationDetails!
  "Organisations one may work for or hand over to."
  workOrganisations(kind: OrganisationKind): [OrganisationRef!]!
}
extend type Mutation {
  signIn(email: String!, password: String!): Session!
  signOut: Boolean!
  endOtherSessions: Boolean!
  "Always answers true, whether the address is known or not."
  requestPasswordReset(email: String!, locale: Locale!): Boolean!
  resetPassword(token: String!, password: String!): Boolean!
  createOrganisation(input: NewOrganisationInput!): OrganisationRef!
  inviteMember(organisation: ID!, email: String!, role: Role!, locale: Locale!): Invitation!
  acceptInvitation(token: String!, name: String!, password: String!, locale: Locale!): Session!
  setMemberRole(organisation: ID!, person: ID!, role: Role!): Boolean!
  removeMember(organisation: ID!, person: ID!): Boolean!
  "The one-time link printed on the console of an empty system."
  createFirstAdministrator(token: String!, email: String!, name: String!, password: String!, locale: Locale!): Session!
}
`;

/** The whole schema as SDL: nothing else can be asked of the cms. */
export const typeDefs: string[] = [common, contentSdl(), publicPart, workPart, importPart, accountsPart];
