//! SQLite or PostgreSQL behind one Db and Tx: migrations, events, jobs, search, files.
