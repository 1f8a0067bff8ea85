import type { LiveService, Locale } from '@service-manual/schemas';

/** A contact as the public sees it; `municipality` is the code of the municipality whose residents it serves. */
export interface PublicContact {
  municipality?: string;
  name: string;
  phone?: string;
  email?: string;
}

/** Another service that is live. */
export interface ServiceLink {
  id: string;
  shortId: string;
  slug: string;
  title: string;
  language: Locale;
}

/** A live service as the cms answers it: ids of contacts and of related services are resolved. */
export interface PublicService extends Omit<LiveService, 'contacts' | 'relatedServices' | 'keywords' | 'searchBoost'> {
  slugs: { locale: Locale; slug: string }[];
  contactDetails: PublicContact[];
  related: ServiceLink[];
}

/** Fields of a service page, as GraphQL. Attachments and images come with the uploads. */
export const SERVICE = /* GraphQL */ `
  query Service($shortId: String!, $locale: Locale!) {
    service(shortId: $shortId, locale: $locale) {
      status
      service {
        id
        shortId
        slug
        sourceId
        locale
        originalLanguage
        languages
        edition
        contentHash
        firstPublishedAt
        changedAt
        fallbackFields
        municipalityCodes
        title
        summary
        easyLanguageSummary
        description
        provider {
          id
          name
          website
        }
        responsibleMunicipality {
          id
          name
          website
        }
        availability {
          state
          from
          to
        }
        slugs {
          locale
          slug
        }
        audience
        targetGroups
        targetGroupText
        age {
          kind
          from
          to
        }
        homeMunicipality {
          kind
          codes
        }
        delivery
        schedule {
          kind
          start
          end
          dates
          weekly {
            weekday
            from
            to
          }
          place
          placeName
          address
          placeAccessibility
          details
        }
        serviceLanguages {
          language
          level
        }
        price {
          kind
          amount
          conditions
        }
        accessibilitySupports
        accessibilityRequirements
        participation
        requirements
        implementation
        benefits
        howToApply
        howToApplyOffline
        whatHappensNext
        benefitEffect
        consent {
          needed
          text
        }
        contactDetails {
          municipality
          name
          phone
          email
        }
        links {
          label
          url
        }
        videos {
          url
          captions
          transcript
        }
        related {
          id
          shortId
          slug
          title
          language
        }
      }
    }
  }
`;
