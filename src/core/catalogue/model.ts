import type { Capabilities } from '../capabilities.ts';
import type { UiLanguage } from '../language.ts';
import { namesText } from './moment.ts';
import { section } from './section.ts';

/** Names of OpenAI's interfaces, the same in every language. */
const interfaces = { chat: 'Chat Completions', responses: 'Responses' };

/** What is told of a model's server. */
export const model = section({
  en: {
    what: {
      schema: 'JSON by schema',
      object: 'JSON without a schema',
      moderation: 'moderation',
      caching: 'a cache for prompts',
    },
    offers: (v: { has: string }) => `The model’s server offers ${v.has}.`,
    offersNot: (v: { has: string; lacks: string }) =>
      `The model’s server offers ${v.has}; not found: ${v.lacks}.`,
  },
  fr: {
    what: {
      schema: 'le JSON selon un schéma',
      object: 'le JSON sans schéma',
      moderation: 'la modération',
      caching: 'un cache des consignes',
    },
    offers: (v) => `Le serveur du modèle offre ${v.has}.`,
    offersNot: (v) => `Le serveur du modèle offre ${v.has} ; pas trouvé : ${v.lacks}.`,
  },
});

/** What a server offers, and what it was found not to, in one sentence; what could not be told is left out. */
export const capabilitiesText = ({ json, ...others }: Capabilities, language: UiLanguage): string => {
  const { offers, offersNot, what } = model[language];
  const names = { ...what, ...interfaces };
  const named = (is: boolean): string[] =>
    (['responses', 'moderation', 'caching'] as const).flatMap((each) =>
      others[each] === is ? [names[each]] : [],
    );
  const has = namesText([names.chat, ...(json === 'none' ? [] : [names[json]]), ...named(true)], language);
  const lacking = [...(json === 'schema' ? [] : [names.schema]), ...named(false)];
  return lacking.length === 0 ? offers({ has }) : offersNot({ has, lacks: namesText(lacking, language) });
};
