import type { Me } from '../staff/me.ts';
import type { WorkRecord } from './work-record.ts';

/** Key of the words that tell who does what next. */
export type NextStep =
  | 'draftMine'
  | 'draftPublish'
  | 'draftOther'
  | 'submittedMine'
  | 'submittedOther'
  | 'submittedNobody'
  | 'reviewMine'
  | 'reviewColleague'
  | 'reviewOther'
  | 'returnedMine'
  | 'returnedOther'
  | 'live'
  | 'liveInternal'
  | 'outdated'
  | 'withdrawn'
  | 'archived'
  | 'none';

type Facts = Pick<WorkRecord, 'kind' | 'lifecycle' | 'commands' | 'owner'> & {
  open?: { state: string; reviewer?: { id: string } } | undefined;
  responsibleMunicipality?: unknown;
};

/** Who does what next with a record, as the person looking at it should be told. */
export function nextStep(record: Facts, me: Pick<Me, 'id' | 'memberships'>): NextStep {
  const may = (command: WorkRecord['commands'][number]) => record.commands.includes(command);
  const isOwner = me.memberships.some(({ organisation }) => organisation.id === record.owner.id);
  switch (record.open?.state) {
    case 'draft':
      if (may('publish')) return 'draftPublish';
      return isOwner ? 'draftMine' : 'draftOther';
    case 'submitted':
      if (may('claim')) return 'submittedMine';
      return record.responsibleMunicipality ? 'submittedOther' : 'submittedNobody';
    case 'in_review':
      if (!may('publish')) return 'reviewOther';
      return record.open.reviewer?.id === me.id ? 'reviewMine' : 'reviewColleague';
    case 'returned':
      return isOwner ? 'returnedMine' : 'returnedOther';
    default:
      if (record.lifecycle !== 'live') return record.lifecycle;
      return record.kind === 'service' ? 'live' : 'liveInternal';
  }
}
