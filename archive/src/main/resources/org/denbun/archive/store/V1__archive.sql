-- One schema for SQLite and PostgreSQL. What they cannot share is a placeholder: ${key} (a 64-bit
-- primary key that rows lie in the order of), ${bytes}, ${clustered}, and the inverted indexes.
-- Keys come from the table counter, so that none is ever given twice.

CREATE TABLE counter (name TEXT PRIMARY KEY, last BIGINT NOT NULL);
INSERT INTO counter (name, last) VALUES ('article', 0), ('statement', 0);

-- A text under its id. Only the newest version is current, and only what is current is indexed.
CREATE TABLE article (
  article ${key} PRIMARY KEY,
  version INTEGER NOT NULL,
  current INTEGER NOT NULL,
  published_at BIGINT,
  added_at BIGINT NOT NULL,
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  publisher TEXT,
  published TEXT,
  language TEXT,
  headline TEXT,
  url TEXT,
  input TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (id, version),
  UNIQUE (id, hash)
);
CREATE INDEX article_published ON article (published_at) WHERE current = 1;

-- What was read in it: JSON as `denbun trace --format json` gives it, deflated (RFC 1950).
CREATE TABLE reading (
  article ${key} PRIMARY KEY,
  reader TEXT NOT NULL,
  language TEXT NOT NULL,
  claims INTEGER NOT NULL,
  json ${bytes} NOT NULL
);
CREATE INDEX reading_reader ON reading (reader);

-- Terms of texts and of the names of sources, by article; features of statements, by statement.
${text_index};
${source_index};
${statement_index};

-- What an article says, in its own voice or another's, for finding who else says it.
CREATE TABLE statement (
  statement ${key} PRIMARY KEY,
  article BIGINT NOT NULL,
  data ${bytes} NOT NULL
);
CREATE INDEX statement_article ON statement (article);

-- Hashes of passages, for finding copies.
CREATE TABLE fingerprint (
  hash BIGINT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (hash, article)
) ${clustered};
CREATE INDEX fingerprint_article ON fingerprint (article);

-- A passage that another article had first; offsets are code points, [begin, end). What holds for
-- all passages of two articles, how they differ and how much is shared, stands with each.
CREATE TABLE copy (
  article BIGINT NOT NULL,
  of_article BIGINT NOT NULL,
  place INTEGER NOT NULL,
  kind TEXT NOT NULL,
  share DOUBLE PRECISION NOT NULL,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  of_begin INTEGER NOT NULL,
  of_end INTEGER NOT NULL,
  PRIMARY KEY (article, of_article, place)
) ${clustered};
CREATE INDEX copy_of ON copy (of_article);

-- What a feed said of itself when it was last fetched (RFC 9110, section 13).
CREATE TABLE feed (
  address TEXT PRIMARY KEY,
  etag TEXT,
  modified TEXT,
  fetched_at BIGINT NOT NULL
);
