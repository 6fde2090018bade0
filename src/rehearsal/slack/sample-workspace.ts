import { rehearsal } from '../../core/catalogue/rehearsal.ts';
import type { Channel, User, UserGroup, Workspace } from './workspace.ts';

const { en, fr } = rehearsal;
const about = (who: 'admin' | 'approver' | 'writer' | 'bot'): User['about'] => ({
  en: en.about[who],
  fr: fr.about[who],
});

const person = (
  id: string,
  who: 'admin' | 'approver' | 'writer',
  rest: Pick<User, 'name' | 'realName' | 'locale' | 'timezone' | 'colour'>,
): User => ({
  id,
  ...rest,
  email: `${rest.name}@maison-noisette.example`,
  bot: false,
  about: about(who),
  deleted: false,
});

/** Ids of the sample team: who they are and what they may do is also what the rehearsal's settings say. */
export const sampleIds = {
  ana: 'U0ANA00001',
  tom: 'U0TOM00001',
  lea: 'U0LEA00001',
  bot: 'U0APLOMB01',
  community: 'C0COMMUN01',
  general: 'C0GENERAL1',
  approvers: 'S0APPROVE1',
} as const;

const people: User[] = [
  person(sampleIds.ana, 'admin', { name: 'ana', realName: 'Ana Roussel', locale: 'fr-FR', timezone: 'Europe/Paris', colour: '#b4532a' }),
  person(sampleIds.tom, 'approver', { name: 'tom', realName: 'Tom Hartley', locale: 'en-GB', timezone: 'Europe/London', colour: '#2f6f62' }),
  person(sampleIds.lea, 'writer', { name: 'lea', realName: 'Léa Fontaine', locale: 'fr-FR', timezone: 'Europe/Paris', colour: '#6a4c93' }),
  {
    id: sampleIds.bot, name: 'aplomb', realName: 'Aplomb', locale: 'en-US', timezone: 'Etc/UTC', email: '', bot: true,
    about: about('bot'), colour: '#22577a', deleted: false,
  },
]; // prettier-ignore

const channel = (id: string, name: 'community' | 'general', now: number): Channel => ({
  id,
  name,
  topic: { en: en.topics[name], fr: fr.topics[name] },
  kind: 'public',
  archived: false,
  members: new Set(people.map((each) => each.id)),
  created: Math.floor(now / 1000),
});

const groups: UserGroup[] = [
  { id: sampleIds.approvers, handle: 'approvers', name: 'Approvers', users: [sampleIds.ana, sampleIds.tom] },
];

/** A team of three with different rights, two channels, one user group and the bot. */
export const sampleWorkspace = (now: number): Workspace => ({
  team: { id: 'T0NOISETTE', name: en.team, domain: 'maison-noisette' },
  appId: 'A0APLOMB01',
  botUser: sampleIds.bot,
  botId: 'B0APLOMB01',
  users: new Map(people.map((each) => [each.id, { ...each }])),
  channels: new Map(
    [channel(sampleIds.community, 'community', now), channel(sampleIds.general, 'general', now)].map(
      (each) => [each.id, each],
    ),
  ),
  groups: groups.map((each) => ({ ...each, users: [...each.users] })),
  messages: [],
  views: new Map(),
  stacks: new Map(),
  homes: new Map(),
  triggers: new Map(),
  responseUrls: new Map(),
  unread: new Map(),
});
