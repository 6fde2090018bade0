import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { jsonSchema } from '../../src/config.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';
import { told } from './support.ts';

const example = readFileSync('aplomb.example.yaml', 'utf8');
const node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  oneOf: z.array(z.unknown()).optional(),
  additionalProperties: z.unknown().optional(),
  description: z.string().optional(),
});

/** Every key that the schema names without telling what it is for. */
const undescribed = (schema: unknown, path = ''): string[] => {
  const read = node.safeParse(schema);
  if (!read.success) return [];
  const { properties = {}, items, oneOf = [], additionalProperties } = read.data;
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...(node.safeParse(value).data?.description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(value, `${path}.${key}`),
    ]),
    ...undescribed(items, `${path}[]`),
    ...undescribed(additionalProperties, `${path}.*`),
    ...oneOf.flatMap((one) => undescribed(one, path)),
  ];
};

test('the committed JSON Schema is the one of the code (npm run schema)', () => {
  const committed: unknown = JSON.parse(readFileSync('manifests/aplomb.schema.json', 'utf8'));
  expect(committed).toEqual(JSON.parse(JSON.stringify(jsonSchema(sourceDefinitions))));
});

test('every key is described', () => {
  expect(undescribed(jsonSchema(sourceDefinitions))).toEqual([]);
});

test('the example is right for an editor and for the loader', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const env = { BLOG_PASSWORD: 'abcd', SHOP_WEBHOOK_SECRET: secret };
  const { lines, settings } = told(example, env);
  expect(lines).toEqual([]);
  expect(settings.team.routes.every(({ roles }) => roles.approver.length > 0)).toBe(true);

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  const valid = ajv.compile(z.looseObject({}).parse(jsonSchema(sourceDefinitions)));
  expect(valid(parse(example))).toBe(true);
  expect(valid(parse(`${example}\nfoo: 1\n`))).toBe(false);
  expect(valid(parse(example.replace('kind: wordpress', 'kind: wordpres')))).toBe(false);
  expect(valid(parse(example.replace('user: aplomb', 'usr: aplomb')))).toBe(false);
});
