import type { DemoGuidance, DemoOverlay } from '../types.ts';
import { coachingGuidance } from './coaching.ts';
import { learningGuidance } from './learning.ts';
import { otherOverlays } from './overlays.ts';
import { paySubsidyGuidance, paySubsidyOverlays } from './pay-subsidy.ts';
import { wellbeingBusinessGuidance } from './wellbeing-business.ts';

/** Internal instructions of the demo, one per service. */
export const demoGuidance: readonly DemoGuidance[] = [
  paySubsidyGuidance,
  ...coachingGuidance,
  ...learningGuidance,
  ...wellbeingBusinessGuidance,
];

/** What municipalities add to the instructions, one per service and municipality. */
export const demoOverlays: readonly DemoOverlay[] = [...paySubsidyOverlays, ...otherOverlays];
