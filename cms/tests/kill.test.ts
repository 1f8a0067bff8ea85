import { describeKills } from './support/kill-rounds.ts';

// kill.long.test.ts does twenty.
describeKills(3);
