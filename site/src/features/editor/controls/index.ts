import type { EditorControl } from '../control-names.ts';
import Age from './Age.astro';
import ChoiceText from './ChoiceText.astro';
import Choices from './Choices.astro';
import Consent from './Consent.astro';
import Contacts from './Contacts.astro';
import Keywords from './Keywords.astro';
import Languages from './Languages.astro';
import Link from './Link.astro';
import Links from './Links.astro';
import Municipalities from './Municipalities.astro';
import Price from './Price.astro';
import Records from './Records.astro';
import Schedule from './Schedule.astro';
import Terms from './Terms.astro';
import TextControl from './TextControl.astro';

/** The form control of every kind of field. A control that is missing here does not compile. */
export const controls = {
  line: TextControl,
  markdown: TextControl,
  choices: Choices,
  age: Age,
  municipalities: Municipalities,
  schedule: Schedule,
  languages: Languages,
  price: Price,
  consent: Consent,
  contacts: Contacts,
  links: Links,
  records: Records,
  keywords: Keywords,
  terms: Terms,
  choiceText: ChoiceText,
  link: Link,
} satisfies Record<EditorControl, unknown>;
