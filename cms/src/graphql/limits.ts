import type { ASTVisitor, ValidationContext, ValidationRule } from 'graphql';
import { graphql } from './graphql-js.ts';

/** Limits of one query. The largest query of the site uses about a third of each. */
export const queryLimits = {
  depth: 10,
  aliases: 30,
  fields: 600,
  rootFields: 10,
  fragments: 30,
  tokens: 2_000,
} as const;

/**
 * One validation rule for depth, aliases, fields and fragments. Fragments are counted where they are used, so that
 * nested fragments cannot multiply unseen.
 */
export const limitsRule: ValidationRule = (context: ValidationContext): ASTVisitor => ({
  Document(document) {
    const counts = { aliases: 0, fields: 0 };
    const fragments = document.definitions.filter((node) => node.kind === graphql.Kind.FRAGMENT_DEFINITION);
    const report = () =>
      context.reportError(new graphql.GraphQLError('QUERY_TOO_COMPLEX', { extensions: { code: 'QUERY_TOO_COMPLEX' } }));
    const byName = new Map(fragments.map((node) => [node.name.value, node]));
    const tooMuch = () => counts.fields > queryLimits.fields || counts.aliases > queryLimits.aliases;

    const walk = (selections: readonly SelectionNode[], depth: number, open: string[]): boolean => {
      if (depth > queryLimits.depth) return false;
      for (const node of selections) {
        if (tooMuch()) return false;
        if (node.kind === graphql.Kind.FIELD) {
          counts.fields += 1;
          if (node.alias) counts.aliases += 1;
          if (node.selectionSet && !walk(node.selectionSet.selections, depth + 1, open)) return false;
        } else if (node.kind === graphql.Kind.INLINE_FRAGMENT) {
          if (!walk(node.selectionSet.selections, depth, open)) return false;
        } else {
          const fragment = byName.get(node.name.value);
          // A cycle is reported by graphql-js itself.
          if (!fragment || open.includes(node.name.value)) continue;
          counts.fields += 1;
          if (!walk(fragment.selectionSet.selections, depth, [...open, node.name.value])) return false;
        }
      }
      return !tooMuch();
    };

    if (fragments.length > queryLimits.fragments) return report();
    for (const definition of document.definitions) {
      if (definition.kind !== graphql.Kind.OPERATION_DEFINITION) continue;
      const { selections } = definition.selectionSet;
      if (selections.length > queryLimits.rootFields || !walk(selections, 1, [])) return report();
    }
    return undefined;
  },
});

type SelectionNode = import('graphql').SelectionNode;
