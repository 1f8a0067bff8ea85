export { application as default } from './application.ts';
