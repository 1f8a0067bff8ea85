import type { DemoService } from '../types.ts';
import { cardServices } from './cards.ts';
import { changeSecurityServices } from './change-security.ts';
import { coachingServices } from './coaching.ts';
import { digitalServices } from './digital.ts';
import { entrepreneurCourseServices } from './entrepreneur-courses.ts';
import { entrepreneurshipServices } from './entrepreneurship.ts';
import { finnishServices } from './finnish.ts';
import { integrationServices } from './integration.ts';
import { internationalServices } from './international.ts';
import { jobSearchServices } from './job-search.ts';
import { labourTrainingServices } from './labour-training.ts';
import { licenceServices } from './licences.ts';
import { moneyServices } from './money.ts';
import { paySupportServices } from './pay-support.ts';
import { recruitmentServices } from './recruitment.ts';
import { rehabilitationServices } from './rehabilitation.ts';
import { swedishLearningServices } from './swedish-learning.ts';
import { swedishServices } from './swedish.ts';
import { vocationalServices } from './vocational.ts';
import { workAbilityServices } from './work-ability.ts';
import { workTrialServices } from './work-trial.ts';
import { workshopServices } from './workshops.ts';
import { youthServices } from './youth.ts';

/** Every service of the demo. */
export const demoServices: readonly DemoService[] = [
  ...paySupportServices,
  ...recruitmentServices,
  ...changeSecurityServices,
  ...coachingServices,
  ...jobSearchServices,
  ...workTrialServices,
  ...internationalServices,
  ...integrationServices,
  ...finnishServices,
  ...vocationalServices,
  ...labourTrainingServices,
  ...cardServices,
  ...licenceServices,
  ...entrepreneurshipServices,
  ...entrepreneurCourseServices,
  ...moneyServices,
  ...youthServices,
  ...workAbilityServices,
  ...rehabilitationServices,
  ...workshopServices,
  ...digitalServices,
  ...swedishServices,
  ...swedishLearningServices,
];
