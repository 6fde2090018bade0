import type { Said } from './server.ts';

interface Site {
  account: { id: number; username: string };
  moderates: boolean;
  minLength: number;
  maxLength: number;
  /** Of the categories, this one is for staff. */
  staffRoom: number;
}

/** What a Discourse forum tells of itself: session_controller, site_controller (site.json, site/settings.json). */
export const discourseSite = (path: string, site: Site): Said | undefined => {
  const { account, moderates, minLength, maxLength, staffRoom } = site;
  if (path === '/session/current.json')
    return { status: 200, json: { current_user: { ...account, admin: false, moderator: moderates } } };
  if (path === '/site/settings.json')
    return { status: 200, json: { min_post_length: minLength, max_post_length: maxLength } };
  if (path !== '/site.json') return undefined;
  const categories = [5, 6, staffRoom].map((id) => ({
    id,
    name: `c${id}`,
    read_restricted: id === staffRoom,
  }));
  return { status: 200, json: { categories } };
};
