import type { LiveInstructions, LiveService } from '@service-manual/schemas';
import type { Analyzer } from '../analysis/analyzer.ts';
import { sealed, type InternalDocument } from './document.ts';
import { plainText } from './plain-text.ts';
import { publicFields } from './public-document.ts';
import { textFields, type Text } from './text-fields.ts';

/**
 * A live service with its guidance and overlays as a document of the internal index.
 * @param instructions live rows in any language; those of other services are left out.
 */
export function toInternalDocument(
  service: LiveService,
  instructions: LiveInstructions[],
  analyzer: Analyzer,
): InternalDocument {
  const rows = inLanguageOf(service, instructions);
  const internal = textFields(rows.flatMap(instructionTexts), analyzer);
  return sealed({
    ...publicFields(service, analyzer),
    internal: internal.raw,
    internalKeys: internal.keys,
    internalParts: internal.parts,
  });
}

/** One row of each guidance and overlay: in the language of the document, else in its own original language. */
function inLanguageOf(service: LiveService, instructions: LiveInstructions[]): LiveInstructions[] {
  const byRecord = new Map<string, LiveInstructions[]>();
  for (const row of instructions.filter(({ serviceId }) => serviceId === service.id)) {
    byRecord.set(row.id, [...(byRecord.get(row.id) ?? []), row]);
  }
  return [...byRecord.keys()].sort().map((id) => {
    const rows = byRecord.get(id) as LiveInstructions[];
    const pick = (wanted: (row: LiveInstructions) => boolean) => rows.find(wanted);
    return (pick((row) => row.locale === service.locale) ??
      pick((row) => row.locale === row.originalLanguage) ??
      rows[0]) as LiveInstructions;
  });
}

function instructionTexts(row: LiveInstructions): Text[] {
  const text = (field: keyof LiveInstructions, value: string | undefined): Text => ({
    text: plainText(value),
    language: row.fallbackFields.includes(field) ? row.originalLanguage : row.locale,
  });
  return [
    text('eligibility', row.eligibility),
    text('referral', row.referral),
    text('referralForm', row.referralForm?.label),
    text('obligation', row.obligation?.text),
    text('customerSystemEntries', row.customerSystemEntries),
    text('statementInstructions', row.statementInstructions),
    text('unemploymentBenefitInstructions', row.unemploymentBenefitInstructions),
    text('measures', row.measures),
    text('exceptions', row.exceptions),
    text('supplementaryDiscussion', row.supplementaryDiscussion?.text),
    text('archiving', row.archiving),
    ...(row.links ?? []).map(({ label }) => text('links', label)),
    { text: row.owner.name, language: row.locale },
  ];
}
