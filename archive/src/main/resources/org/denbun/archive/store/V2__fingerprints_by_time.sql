-- Only the articles published first are asked for: their fingerprints come first.
CREATE TABLE fingerprint_by_time (
  hash BIGINT NOT NULL,
  since BIGINT NOT NULL,
  article BIGINT NOT NULL,
  PRIMARY KEY (hash, since, article)
) ${clustered};
INSERT INTO fingerprint_by_time (hash, since, article)
  SELECT f.hash, coalesce(a.published_at, 9223372036854775807), f.article
  FROM fingerprint f JOIN article a ON a.article = f.article
  ORDER BY 1, 2, 3;
DROP TABLE fingerprint;
ALTER TABLE fingerprint_by_time RENAME TO fingerprint;
CREATE INDEX fingerprint_article ON fingerprint (article);
