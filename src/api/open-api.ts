import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { apiAddress } from './api-addresses.ts'
import { answers } from './contract/answers.ts'
import { checkRequest } from './contract/check-request.ts'
import { checkSettingsChange } from './contract/check-settings.ts'
import { statementQuery } from './contract/statement-query.ts'

type JsonSchema = Record<string, unknown> & {
  properties?: Record<string, JsonSchema>
  required?: string[]
  description?: string
}

/** The API as OpenAPI 3.1 describes it (https://spec.openapis.org/oas/v3.1.0), made from the schemas that decode requests. */
export function describeApi(origin: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dixit',
      version: '0.1.0',
      description:
        'Who said what, and what is to be looked at before publication. Reading needs no key.',
    },
    servers: [{ url: origin }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    paths: {
      [apiAddress.statements]: {
        get: operation({
          id: 'listStatements',
          summary:
            'Public statements, newest first; `next` of an answer is `after` of the next question.',
          parameters: parametersOf(statementQuery),
          answer: answers.page,
          problems: [400, 404, 429],
        }),
      },
      [inPath(apiAddress.statement)]: {
        get: operation({
          id: 'findStatement',
          summary: 'One statement with the confirmed responses to it and of it.',
          parameters: [idParameter],
          answer: answers.statementWithResponses,
          problems: [404, 429],
        }),
      },
      [inPath(apiAddress.annotation)]: {
        get: operation({
          id: 'findAnnotation',
          summary: 'The statement as a W3C Web Annotation on its article.',
          parameters: [idParameter],
          answer: { type: 'object' },
          contentType: 'application/ld+json',
          problems: [404, 429],
        }),
      },
      [apiAddress.recordAsLines]: {
        get: operation({
          id: 'exportRecordAsLines',
          summary: 'The whole record, a statement a line.',
          answer: { type: 'string' },
          contentType: 'application/x-ndjson',
          problems: [429],
        }),
      },
      [apiAddress.recordAsTable]: {
        get: operation({
          id: 'exportRecordAsTable',
          summary: 'The whole record as a table (RFC 4180).',
          answer: { type: 'string' },
          contentType: 'text/csv',
          problems: [429],
        }),
      },
      [apiAddress.checks]: {
        get: withKey(
          operation({
            id: 'findCheckSettings',
            summary: 'How the newsroom wants to be checked, and its own words.',
            answer: answers.checkSettings,
            problems: [401, 429],
          }),
        ),
        patch: {
          ...withKey(
            operation({
              id: 'changeCheckSettings',
              summary:
                'Changes how every article is checked from now on: all that is asked, or nothing.',
              answer: answers.checkSettings,
              problems: [400, 401, 422, 429],
            }),
          ),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(checkSettingsChange) } },
          },
        },
      },
      [apiAddress.check]: {
        post: {
          ...operation({
            id: 'check',
            summary: 'What the checks find in a text or page. Nothing of it is kept.',
            answer: answers.findings,
            problems: [400, 413, 415, 422, 429, 503],
          }),
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(checkRequest) } },
          },
        },
      },
    },
  }
}

type Operation = {
  id: string
  summary: string
  parameters?: unknown[]
  answer: unknown
  contentType?: string
  problems: number[]
}

function operation({ id, summary, parameters, answer, contentType, problems }: Operation) {
  const problem = { 'application/problem+json': { schema: answers.problem } }
  return {
    operationId: id,
    summary,
    ...(parameters && { parameters }),
    responses: {
      200: {
        description: 'Done.',
        content: { [contentType ?? 'application/json']: { schema: answer } },
      },
      ...Object.fromEntries(
        problems.map(status => [
          status,
          { description: 'Refused, with the reason.', content: problem },
        ]),
      ),
    },
  }
}

function withKey<Described extends object>(described: Described) {
  return { ...described, security: [{ key: [] }] }
}

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string', format: 'uuid' },
}

function inPath(address: (id: string) => string): string {
  return address('{id}')
}

function parametersOf(schema: v.GenericSchema) {
  const { properties = {}, required = [] } = schemaOf(schema)
  return Object.entries(properties).map(([name, { description, ...type }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description && { description }),
    schema: type,
  }))
}

/** What JSON Schema cannot say of a schema of ours (a transformation) is left out: it is about what we do with the input. */
function schemaOf(schema: v.GenericSchema): JsonSchema {
  const { $schema: _, ...described } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
  })
  return described as JsonSchema
}
