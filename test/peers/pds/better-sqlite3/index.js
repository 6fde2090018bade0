import { DatabaseSync } from 'node:sqlite';

/** sqlite.org/rescode.html, as better-sqlite3 names them; whoever asks knows no others. */
const codes = new Map([
  [5, 'SQLITE_BUSY'],
  [261, 'SQLITE_BUSY_RECOVERY'],
  [517, 'SQLITE_BUSY_SNAPSHOT'],
  [773, 'SQLITE_BUSY_TIMEOUT'],
  [1555, 'SQLITE_CONSTRAINT_PRIMARYKEY'],
  [2067, 'SQLITE_CONSTRAINT_UNIQUE'],
]);
const named = (run) => {
  try {
    return run();
  } catch (error) {
    if (codes.has(error.errcode)) error.code = codes.get(error.errcode);
    throw error;
  }
};

/** Bytes are a Buffer there. */
const withBuffers = (row) => {
  for (const [name, value] of Object.entries(row))
    if (value instanceof Uint8Array)
      row[name] = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return row;
};

class Statement {
  #statement;
  constructor(statement) {
    this.#statement = statement;
    this.reader = statement.columns().length > 0;
  }
  all(parameters = []) {
    return named(() => this.#statement.all(...parameters)).map(withBuffers);
  }
  run(parameters = []) {
    return named(() => this.#statement.run(...parameters));
  }
  *iterate(parameters = []) {
    for (const row of this.#statement.iterate(...parameters)) yield withBuffers(row);
  }
}

export default class Database {
  #database;
  constructor(location, { timeout = 5_000 } = {}) {
    this.#database = named(() => new DatabaseSync(location, { timeout }));
  }
  prepare(sql) {
    return named(() => new Statement(this.#database.prepare(sql)));
  }
  pragma(words) {
    return this.prepare(`PRAGMA ${words}`).all();
  }
  close() {
    this.#database.close();
  }
}
