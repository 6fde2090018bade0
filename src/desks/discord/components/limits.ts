import { z } from 'zod';

/** docs: components/reference. All components of a message count, nested ones too. */
export const mostComponents = 40;
/** All text in the components of a message together: components/reference#legacy-message-component-behavior. */
export const mostCharacters = 4_000;
/** Of a button that is a link. */
export const longestUrl = 512;
export const longestLabel = 80;
export const longestOption = 100;
export const longestPlaceholder = 150;
/** Also the limit of an option's value. */
export const longestId = 100;
export const mostButtons = 5;
export const mostOptions = 25;

const nested = z.looseObject({
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
  content: z.string().optional(),
});

/** How many components there are in all, and how many characters of text. */
export const sizeOf = (components: readonly unknown[]): { components: number; characters: number } =>
  components.reduce<{ components: number; characters: number }>(
    (sum, component) => {
      const read = nested.safeParse(component);
      if (!read.success) return sum;
      const { components: inner = [], accessory, content = '' } = read.data;
      const inside = sizeOf(accessory === undefined ? inner : [...inner, accessory]);
      return {
        components: sum.components + 1 + inside.components,
        characters: sum.characters + content.length + inside.characters,
      };
    },
    { components: 0, characters: 0 },
  );

/** Of a modal: docs: interactions/receiving-and-responding#interaction-response-object-modal */
export const longestTitle = 45;
export const mostInModal = 5;
/** docs: components/reference#label */
export const longestFieldLabel = 45;
export const longestFieldHint = 100;
