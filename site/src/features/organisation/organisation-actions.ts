import { locales, type Locale, type LocalizedText } from '@service-manual/schemas';
import type { Cms } from '../../lib/cms.ts';
import { first, type FormValues } from '../staff/form-values.ts';

const text = (form: FormValues, name: string): string | undefined => first(form, name).trim() || undefined;

/** A text in three languages from the fields `name.fi`, `name.sv`, `name.en`; blank ones are left out. */
export function localizedFrom(form: FormValues, name: string): LocalizedText {
  return Object.fromEntries(
    locales.flatMap((locale): [Locale, string][] => {
      const value = text(form, `${name}.${locale}`);
      return value ? [[locale, value]] : [];
    }),
  );
}

type Action = (cms: Cms, organisation: string, form: FormValues) => Promise<unknown>;

/** What the forms of an organisation's page can ask, each with the word that is shown when it is done. */
export const organisationActions: Record<string, { done: string; run: Action }> = {
  invite: {
    done: 'invited',
    run: (cms, organisation, form) =>
      cms(
        `mutation ($organisation: ID!, $email: String!, $role: Role!, $locale: Locale!) {
          inviteMember(organisation: $organisation, email: $email, role: $role, locale: $locale) { id }
        }`,
        { organisation, email: first(form, 'email').trim(), role: first(form, 'role'), locale: first(form, 'locale') },
      ),
  },
  setRole: {
    done: 'roleSet',
    run: (cms, organisation, form) =>
      cms(
        `mutation ($organisation: ID!, $person: ID!, $role: Role!) {
          setMemberRole(organisation: $organisation, person: $person, role: $role)
        }`,
        { organisation, person: first(form, 'person'), role: first(form, 'role') },
      ),
  },
  removeMember: {
    done: 'removed',
    run: (cms, organisation, form) =>
      cms(
        'mutation ($organisation: ID!, $person: ID!) { removeMember(organisation: $organisation, person: $person) }',
        {
          organisation,
          person: first(form, 'person'),
        },
      ),
  },
  saveContact: {
    done: 'contactSaved',
    run: (cms, organisation, form) =>
      cms('mutation ($id: ID, $input: ContactInput!) { saveContact(id: $id, input: $input) { id } }', {
        ...(text(form, 'contact') && { id: text(form, 'contact') }),
        input: {
          organisation,
          name: localizedFrom(form, 'name'),
          ...(text(form, 'phone') && { phone: text(form, 'phone') }),
          ...(text(form, 'email') && { email: text(form, 'email') }),
          visibility: first(form, 'visibility'),
        },
      }),
  },
  removeContact: {
    done: 'contactRemoved',
    run: (cms, _organisation, form) =>
      cms('mutation ($id: ID!) { removeContact(id: $id) }', { id: first(form, 'contact') }),
  },
};

/** A new organisation from its form. */
export async function createOrganisation(cms: Cms, form: FormValues): Promise<string> {
  const codes = first(form, 'areaCodes')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const { created } = await cms<{ created: { id: string } }>(
    'mutation ($input: NewOrganisationInput!) { created: createOrganisation(input: $input) { id } }',
    {
      input: {
        kind: first(form, 'kind'),
        key: first(form, 'key').trim(),
        name: localizedFrom(form, 'name'),
        firstMainUser: first(form, 'firstMainUser').trim(),
        ...(text(form, 'businessId') && { businessId: text(form, 'businessId') }),
        ...(codes.length > 0 && { areaCodes: codes }),
        ...(text(form, 'defaultMunicipality') && { defaultMunicipality: text(form, 'defaultMunicipality') }),
      },
    },
  );
  return created.id;
}
