import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { fittedChoices, fittedModal } from '../../../../src/desks/discord/transport/fit.ts';
import type { ModalForm } from '../../../../src/desks/discord/transport/interaction.ts';
import { modal } from '../../../support/discord/modal.ts';

const text = (custom_id: string, value?: string, label = 'Text'): ModalForm['components'][number] => ({
  type: 18,
  label,
  component: { type: 4, custom_id, style: 2, ...(value !== undefined && { value }) },
});
const form = (components: ModalForm['components'], title = 'Edit', custom_id = 'edit'): ModalForm => ({
  custom_id,
  title,
  components,
});
const taken = (made: ModalForm): boolean => modal.safeParse(fittedModal(made)).success;

test('at the edges: what fits stands as it is', () => {
  const edges = form(
    Array.from({ length: 5 }, (_, n) => text(`${n}${'i'.repeat(99)}`, 'v'.repeat(4_000), 'l'.repeat(45))),
    't'.repeat(45),
    'c'.repeat(100),
  );
  const max_length = 4_000;
  const components = edges.components.map((one) =>
    one.type === ComponentType.Label ? { ...one, component: { ...one.component, max_length } } : one,
  );
  expect(fittedModal(edges)).toEqual({ ...edges, components });
  expect(taken(edges)).toBe(true);
});

test('beyond them: titles and labels are cut, with no emoji cut in two', () => {
  const long = form([text('t', 'x', '👩‍👩‍👧‍👦'.repeat(30))], '🙂'.repeat(60));
  expect(taken(long)).toBe(true);
  expect(fittedModal(long).title.isWellFormed()).toBe(true);
});

test.each([
  ['a text that would be sent off shortened', form([text('t', 'v'.repeat(4_001))])],
  ['a custom id that would be about something else', form([text('t')], 'Edit', 'c'.repeat(101))],
  ['a field with such an id', form([text('i'.repeat(101))])],
  ['six parts', form(Array.from({ length: 6 }, (_, n) => text(String(n))))],
  ['no part', form([])],
])('%s is a mistake of ours, and is told as one', (_, made) => {
  expect(() => fittedModal(made)).toThrow(/ characters|parts/u);
});

test('choices: the first 25, names cut, a value that cannot stand left away', () => {
  const many = Array.from({ length: 30 }, (_, n) => ({ name: 'n'.repeat(150), value: `${n}` }));
  const fitted = fittedChoices([{ name: 'too long', value: 'v'.repeat(101) }, ...many]);
  expect(fitted).toHaveLength(25);
  expect(fitted.every(({ name, value }) => name.length <= 100 && value !== 'v'.repeat(101))).toBe(true);
});
