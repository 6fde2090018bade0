import type { Method } from '../method.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { otherMethods } from './other.ts';
import { peopleMethods } from './people.ts';
import { viewMethods } from './views.ts';

/** Every method the stand-in knows; any other is `unknown_method`. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  Object.entries({
    ...chatMethods,
    ...conversationMethods,
    ...otherMethods,
    ...peopleMethods,
    ...viewMethods,
  }),
);
