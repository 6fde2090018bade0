/** A file of the team's folder of pages. `stamp` changes with its content. */
export interface KnowledgePage {
  /** Its path inside the folder, with slashes. */
  path: string;
  stamp: string;
}

/** Where the team keeps what drafts may state. */
export interface KnowledgeFolder {
  /** Every page as it is now; undefined while the folder cannot be read. */
  pages(): Promise<KnowledgePage[] | undefined>;
  /** The text of a page; undefined when it is gone meanwhile or cannot be read. */
  read(path: string): Promise<string | undefined>;
}
