#ifndef SQLITE_SETTINGS_H
#define SQLITE_SETTINGS_H

/// Lets SQLite take memory without counting it, which it does under a lock for every piece. Before its first use, or
/// without effect.
void sqlite_settings_without_memory_count(void);

/// Whether a connection asks for every row whether what it refers to is there; unlike the pragma, within a transaction
/// too. Takes a sqlite3 *.
void sqlite_settings_references(void *connection, int are_asked);

#endif
