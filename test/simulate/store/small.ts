import type { Tx } from '../../../src/app/ports/store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { Scope } from './scope.ts';

export const audit = ({ session, pace, next }: Scope): Tx['audit'] => ({
  async append(entry) {
    await pace();
    if (session.get('audit', entry.id)) throw new StoreError('failed', 'an audit entry twice');
    session.put('audit', entry.id, { ...entry, seq: next() });
  },
  async count(actions) {
    await pace();
    const counts: Record<string, number> = {};
    for (const { action } of session.all('audit'))
      if (actions.includes(action)) counts[action] = (counts[action] ?? 0) + 1;
    return counts;
  },
  async of(reviewId) {
    await pace();
    const own = session.all('audit').filter((entry) => entry.reviewId === reviewId);
    return own.sort((a, b) => a.seq - b.seq).map(({ seq: _seq, ...entry }) => entry);
  },
});

export const sources = ({ session, pace }: Scope): Tx['sources'] => ({
  async get(name) {
    await pace();
    return session.get('sources', name);
  },
  async getToChange(name) {
    await pace();
    await session.lock(`sources ${name}`);
    return session.get('sources', name);
  },
  async insert(state) {
    await pace();
    await session.lock(`sources ${state.name}`);
    if (session.get('sources', state.name)) return false;
    session.put('sources', state.name, state);
    return true;
  },
  async save(state) {
    await pace();
    await session.lock(`sources ${state.name}`);
    session.put('sources', state.name, state);
  },
  async all() {
    await pace();
    return session.all('sources').sort((a, b) => (a.name < b.name ? -1 : 1));
  },
});

export const settings = ({ session, pace }: Scope): Tx['settings'] => ({
  async get(key) {
    await pace();
    return session.get('settings', key)?.value;
  },
  async set(key, value) {
    await pace();
    await session.lock(`settings ${key}`);
    if (value === undefined) session.drop('settings', key);
    else session.put('settings', key, { value });
  },
  async add(key, amount) {
    await pace();
    await session.lock(`settings ${key}`);
    session.put('settings', key, { value: Number(session.get('settings', key)?.value ?? 0) + amount });
  },
});

export const knowledge = ({ session, pace }: Scope): Tx['knowledge'] => ({
  async stamps(kind) {
    await pace();
    const own = session.all('knowledge').filter((row) => row.kind === kind);
    return new Map(own.map(({ origin, stamp }) => [origin, stamp]));
  },
  async replace({ kind, origin, stamp }, snippets) {
    await pace();
    const key = `${kind} ${origin}`;
    await session.lock(`knowledge ${key}`);
    if (snippets.length === 0) session.drop('knowledge', key);
    else session.put('knowledge', key, { kind, origin, stamp, snippets });
  },
  async search(terms, limit) {
    await pace();
    const all = session.all('knowledge').flatMap(({ snippets }) => snippets);
    const found = all
      .map((kept) => ({ kept, shared: kept.terms.filter((term) => terms.includes(term)).length }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    return { found: found.slice(0, limit).map(({ kept }) => kept), total: all.length };
  },
});

export const habits = ({ session, pace }: Scope): Tx['habits'] => ({
  async get(key) {
    await pace();
    await session.lock(`habits ${key}`);
    return session.get('habits', key);
  },
  async put(habit) {
    await pace();
    await session.lock(`habits ${habit.key}`);
    session.put('habits', habit.key, habit);
  },
  async inState(states) {
    await pace();
    const found = session.all('habits').filter(({ state }) => states.includes(state));
    return found.sort((a, b) => (a.key < b.key ? -1 : 1));
  },
});
