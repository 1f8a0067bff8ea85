import { liveLanguages, localizeContent, type LiveService } from '@service-manual/schemas';
import { parsePtvFile } from '@service-manual/schemas/ptv';
import type { LiveRecord } from '../src/index.ts';

/** Records of a PTV file as they would be live after an import. */
export function liveRecords(text: string): LiveRecord[] {
  return parsePtvFile(text)
    .records.map(({ content, originalLanguage, sourceId }) => {
      const languages = liveLanguages(content);
      const services = languages.map((locale) => {
        const { content: localized, fallbackFields } = localizeContent(content, locale, originalLanguage);
        return {
          ...localized,
          summary: localized.summary ?? '',
          id: sourceId,
          sourceId,
          locale,
          originalLanguage,
          languages,
          edition: 1,
          contentHash: '',
          firstPublishedAt: '2026-01-01T00:00:00.000Z',
          changedAt: '2026-01-01T00:00:00.000Z',
          fallbackFields,
          shortId: sourceId.slice(0, 8),
          slug: 'service',
          provider: { id: 'ptv', name: 'PTV' },
          responsibleMunicipality: { id: 'helsinki', name: 'Helsinki' },
          municipalityCodes: ['091'],
          availability: null,
          searchBoost: 0,
        } as LiveService;
      });
      return { id: sourceId, services, instructions: [] };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
