export * from '../accounts.ts';
export * from '../contacts.ts';
export * from '../organisations.ts';
export * from './guidance/index.ts';
export * from './services/index.ts';
export * from './types.ts';
