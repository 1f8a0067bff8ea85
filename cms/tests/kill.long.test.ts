import { describeKills } from './support/kill-rounds.ts';

describeKills(20);
