import type { GraphQLField, GraphQLInputType, GraphQLOutputType, GraphQLSchema } from 'graphql';
import { graphql } from '../../src/graphql/graphql-js.ts';

const {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} = graphql;

/** One root field of the served schema, ready to be asked. */
export interface Operation {
  /** `Query.service`, `Mutation.publish`, … */
  name: string;
  root: 'Query' | 'Mutation';
  field: GraphQLField<unknown, unknown>;
}

/** Every root field of a schema. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  return (['Query', 'Mutation'] as const).flatMap((root) => {
    const type = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(type?.getFields() ?? {}).map((field) => ({ name: `${root}.${field.name}`, root, field }));
  });
}

/** Values for arguments, by argument name; a name that is missing gets a value of the right type that names nothing. */
export type Arguments = Record<string, unknown>;

/** A document that asks one operation for everything it can answer, with its variables. */
export function documentFor(
  { root, field }: Operation,
  values: Arguments = {},
): { query: string; variables: Arguments } {
  // Optional arguments are left out, as most callers do.
  const used = field.args.filter((argument) => argument.name in values || isNonNullType(argument.type));
  const variables = Object.fromEntries(
    used.map(({ name, type }) => [name, name in values ? values[name] : sampleOf(type, values)]),
  );
  const declared = used.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ');
  const given = used.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  const head = `${root.toLowerCase()} ${declared ? `(${declared})` : ''}`;
  return { query: `${head} { ${field.name}${given ? `(${given})` : ''}${selection(field.type, 8)} }`, variables };
}

/** Every field of a type, down to `depth` levels. */
function selection(output: GraphQLOutputType, depth: number): string {
  const type = getNamedType(output);
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter((field) => field.args.every((argument) => !isNonNullType(argument.type)))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) && !isInterfaceType(inner)) return field.name;
      return depth > 1 ? `${field.name}${selection(field.type, depth - 1)}` : '';
    })
    .filter(Boolean);
  return ` { ${fields.length ? fields.join(' ') : '__typename'} }`;
}

function sampleOf(type: GraphQLInputType, values: Arguments): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType as GraphQLInputType, values);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type) || field.name in values)
        .map((field) => [field.name, field.name in values ? values[field.name] : sampleOf(field.type, values)]),
    );
  }
  if (isScalarType(type) && type.name === 'Int') return 1;
  if (isScalarType(type) && type.name === 'Boolean') return false;
  return 'nothing-here';
}
