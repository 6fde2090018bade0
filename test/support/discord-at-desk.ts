import { createHash } from 'node:crypto';
import { createFront } from '../../src/app/front/front.ts';
import { keptSheets } from '../../src/desks/discord/listeners/kept.ts';
import { deskListener } from '../../src/desks/discord/listeners/listener.ts';
import type {
  Answer,
  Interaction,
  Components,
  ModalForm,
} from '../../src/desks/discord/transport/interaction.ts';
import type { DiscordAnswer } from '../../src/desks/discord/web-port.ts';
import { noon } from './cards.ts';
import { everyComponent, writtenIn } from './discord/components.ts';
import { scriptedVerbs } from './scripted-verbs.ts';

export const server = '100000000000000001';
export const channel = '100000000000000002';
export const tom = { id: '200000000000000001', name: 'Tom', bot: false };
export const lea = { id: '200000000000000002', name: 'Léa', bot: false };

type Did<Kind extends Interaction['kind']> = Omit<Extract<Interaction, { kind: Kind }>, keyof typeof common>;
const common = {
  id: '1',
  user: tom,
  roles: [],
  permissions: 0n,
  server,
  channel,
  locale: 'en-GB',
  at: noon,
  people: { [lea.id]: lea },
};
let nth = 0;
/** Somebody does something. */
export const does = <Kind extends Interaction['kind']>(
  what: { kind: Kind } & Did<Kind>,
  more: Partial<typeof common> = {},
) => ({ ...common, ...more, id: `${(nth += 1)}`, ...what });

export interface Shown {
  how: 'say' | 'update' | 'followUp' | 'modal' | 'choices' | 'laterUpdate' | 'later';
  components: Components;
  modal?: ModalForm;
  choices?: readonly { name: string; value: string | number }[];
}

/** What Discord was asked to show, call by call; `late`: a defer came first, so that no modal can be opened. */
export const recorder = (late = false): { shown: Shown[]; answer: Answer } => {
  const shown: Shown[] = [];
  const note = (one: Partial<Shown> & Pick<Shown, 'how'>): Promise<DiscordAnswer<string>> => {
    shown.push({ components: [], ...one });
    return Promise.resolve({ ok: true, value: 'm' });
  };
  return {
    shown,
    answer: {
      replayed: false,
      later: () => note({ how: 'later' }),
      laterUpdate: () => note({ how: 'laterUpdate' }),
      say: (components) => note({ how: 'say', components }),
      update: (components) => note({ how: 'update', components }),
      followUp: (components) => note({ how: 'followUp', components }),
      choices: (choices) => note({ how: 'choices', choices }),
      modal: (modal) =>
        late ? Promise.resolve({ ok: false as const, error: 'too_late' }) : note({ how: 'modal', modal }),
    },
  };
};

/** The words of messages, and the custom ids of what can be pressed on them. */
export const wordsIn = (shown: readonly Shown[]): string =>
  shown.map(({ components }) => writtenIn(components).replaceAll('\\', '')).join('\n');
export const pressable = (shown: readonly Shown[]): string[] =>
  shown.flatMap(({ components }) =>
    everyComponent(components).flatMap(({ custom_id: id }) => (typeof id === 'string' ? [id] : [])),
  );

/** The desk's listeners with the real front over scripted verbs; what is said in threads is scripted too. */
export const discordAtDesk = () => {
  const verbs = scriptedVerbs();
  const said = new Map<string, { text: string; by: string }>();
  const posted: Components[] = [];
  const logged: string[] = [];
  const world = { now: () => noon, id: () => 'id', random: () => 0 };
  let names = 0;
  const saw: string[] = [];
  const deps = {
    front: createFront({
      verbs,
      now: world.now,
      hash: (words) => createHash('sha256').update(words).digest('hex'),
    }),
    verbs,
    web: {
      readWords: ({ messageId }: { messageId: string }) =>
        Promise.resolve({ ok: true as const, value: said.get(messageId) }),
      postComponents: (_at: object, components: Components) => {
        posted.push(components);
        return Promise.resolve({ ok: true as const, value: 'p' });
      },
    },
    membership: { isIn: () => Promise.resolve(false), saw: (id: string) => void saw.push(id) },
    server,
    channels: new Map([[channel, 'en' as const]]),
    timezone: 'UTC',
    samePeople: [],
    kept: keptSheets(() => `k${(names += 1)}`),
    world,
    log: { info: () => undefined, warn: (event: string) => void logged.push(event), error: () => undefined },
  };
  const listener = deskListener(deps);
  return {
    verbs,
    said,
    posted,
    logged,
    saw,
    deps,
    listener,
    /** Somebody does something; what they are shown. */
    hear: async (interaction: Interaction, late = false): Promise<Shown[]> => {
      const { shown, answer } = recorder(late);
      await listener.hear(interaction, answer);
      return shown;
    },
    decided: () => verbs.asked.flatMap(({ verb, what }) => (verb === 'decide' ? [what] : [])),
  };
};
