export { createInstructions, createService } from './create-record.ts';
export { saveDraft } from './save-draft.ts';
export { submit, takeBack } from './submit.ts';
export { claim, handOver, returnToProvider } from './review.ts';
export { publish } from './publish.ts';
export { archive, confirmAccurate, discard, markOutdated, restore, setAvailability, withdraw } from './lifecycle.ts';
export { transferResponsibility } from './transfer.ts';
