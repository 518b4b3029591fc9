/** The tables of a register. What was written once stays: numbers, events and the log can be added to, never changed. */
export const SCHEMA_VERSION = 1;

export const SCHEMA = `
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  campaign INTEGER NOT NULL,
  slug TEXT NOT NULL,
  key TEXT,
  state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'signed', 'issued', 'cancelled')),
  year INTEGER,
  series TEXT,
  number INTEGER CHECK (number > 0),
  symbol TEXT,
  issued_on TEXT,
  facts TEXT,
  replaces INTEGER REFERENCES entries (id),
  corrects INTEGER REFERENCES entries (id),
  -- The folder under way of what is committed: a document, or a file added to it; null once that stands in its place.
  staged TEXT,
  CHECK ((number IS NULL) = (year IS NULL) AND (number IS NULL) = (symbol IS NULL)
    AND (number IS NULL) = (issued_on IS NULL) AND (number IS NULL) = (facts IS NULL)),
  CHECK ((number IS NOT NULL) = (state IN ('issued', 'cancelled'))),
  UNIQUE (year, series, number),
  UNIQUE (year, number, symbol)
) STRICT;

CREATE INDEX documents ON entries (campaign, slug, key);

CREATE TABLE files (
  entry INTEGER NOT NULL REFERENCES entries (id),
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (entry, name)
) STRICT;

-- Files that came to a document after it was issued: signed ones, the paper original as a scan.
CREATE TABLE attachments (
  entry INTEGER NOT NULL,
  name TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (entry, name),
  FOREIGN KEY (entry, name) REFERENCES files (entry, name)
) STRICT;

CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (id),
  state TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT
) STRICT;

CREATE INDEX events_of ON events (entry);

-- When an issued document went out.
CREATE TABLE sendings (
  id INTEGER PRIMARY KEY,
  entry INTEGER NOT NULL REFERENCES entries (id),
  sent_on TEXT NOT NULL,
  copies INTEGER CHECK (copies > 0),
  due_on TEXT,
  note TEXT,
  who TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

CREATE INDEX sendings_of ON sendings (entry);

-- Numbers up to this one were given in a book of paper before.
CREATE TABLE starts (
  year INTEGER NOT NULL,
  series TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0),
  reason TEXT NOT NULL,
  PRIMARY KEY (year, series)
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  details TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;

CREATE TRIGGER numbers_stay BEFORE UPDATE OF year, series, number, symbol, issued_on, facts, campaign, slug, key ON entries
WHEN old.number IS NOT NULL BEGIN SELECT raise(ABORT, 'a number that was given stays'); END;
CREATE TRIGGER entries_stay BEFORE DELETE ON entries BEGIN SELECT raise(ABORT, 'entries stay'); END;
CREATE TRIGGER files_stay BEFORE UPDATE ON files BEGIN SELECT raise(ABORT, 'files stay'); END;
CREATE TRIGGER files_remain BEFORE DELETE ON files BEGIN SELECT raise(ABORT, 'files stay'); END;
CREATE TRIGGER attachments_stay BEFORE UPDATE ON attachments BEGIN SELECT raise(ABORT, 'attachments stay'); END;
CREATE TRIGGER attachments_remain BEFORE DELETE ON attachments BEGIN SELECT raise(ABORT, 'attachments stay'); END;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events stay'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events stay'); END;
CREATE TRIGGER sendings_stay BEFORE UPDATE ON sendings BEGIN SELECT raise(ABORT, 'sendings stay'); END;
CREATE TRIGGER sendings_remain BEFORE DELETE ON sendings BEGIN SELECT raise(ABORT, 'sendings stay'); END;
CREATE TRIGGER starts_stay BEFORE UPDATE ON starts BEGIN SELECT raise(ABORT, 'starts stay'); END;
CREATE TRIGGER starts_remain BEFORE DELETE ON starts BEGIN SELECT raise(ABORT, 'starts stay'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'the log stays'); END;
CREATE TRIGGER audit_remains BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'the log stays'); END;
`;
